package org.openwide.event.field;

import org.jspecify.annotations.Nullable;

/** A given, family or known-as name: anything that people are called, from one letter up. */
public final class PersonName {

    private static final int LONGEST = 100;

    private PersonName() {}

    /** The name, trimmed: 1 to 100 code points, no control or direction-override characters. */
    public static Checked<String> check(@Nullable String entered) {
        return TextRules.check(entered, LONGEST);
    }
}
