package org.openwide.registration.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without marks, case or anything but letters, so that {@code Siân O'Neill} and {@code SIAN ONEILL} agree. */
record ComparableName(String letters) {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    static ComparableName of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var folded = new StringBuilder();
        plain.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .filter(Character::isLetter)
                .forEach(folded::appendCodePoint);
        return new ComparableName(folded.toString());
    }

    /** The name up to its first blank. */
    static ComparableName firstWordOf(String name) {
        return of(BLANKS.split(Normalizer.normalize(name, Normalizer.Form.NFKD).strip(), 2)[0]);
    }

    /** An empty name matches nothing, not even another empty one. */
    boolean matches(ComparableName other) {
        return !letters.isEmpty() && letters.equals(other.letters);
    }

    @Override
    public String toString() {
        return "ComparableName[masked]";
    }
}
