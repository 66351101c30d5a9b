package org.openwide.stories.pages;

/** What people enter for a code. */
final class Codes {

    private Codes() {}

    static String otherThan(String code) {
        return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }

    static String asPeopleWriteIt(String code) {
        return code.substring(0, 3) + "-" + code.substring(3, 5) + " " + code.substring(5);
    }
}
