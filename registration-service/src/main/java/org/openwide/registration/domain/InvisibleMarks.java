package org.openwide.registration.domain;

import java.util.regex.Pattern;

/** Marks without width that come along unseen with a pasted number or address, and that are no part of either. */
public final class InvisibleMarks {

    private static final Pattern MARKS =
            Pattern.compile("[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private InvisibleMarks() {}

    public static String takenOutOf(String typed) {
        return MARKS.matcher(typed).replaceAll("");
    }
}
