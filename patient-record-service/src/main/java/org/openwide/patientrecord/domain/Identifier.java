package org.openwide.patientrecord.domain;

import java.util.regex.Pattern;

/** The form of the ids that practices and their software choose: safe in a path, in a key and in a log line. */
final class Identifier {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,63}");

    private Identifier() {}

    static boolean hasForm(String value) {
        return FORM.matcher(value).matches();
    }

    static String checked(String value) {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("an id has 1 to 64 letters, digits or . _ ~ -");
        }
        return value;
    }
}
