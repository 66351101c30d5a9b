package org.openwide.event.field;

import org.jspecify.annotations.Nullable;

/** Rules for free text. */
final class TextRules {

    private TextRules() {}

    /** Trimmed text of 1 to {@code longest} code points without control or direction-override characters. */
    static Checked<String> check(@Nullable String entered, int longest) {
        if (entered == null || entered.isBlank()) {
            return new Checked.Invalid<>(FieldCode.REQUIRED);
        }
        if (entered.codePoints().anyMatch(TextRules::isNotText)) {
            return new Checked.Invalid<>(FieldCode.NOT_TEXT);
        }
        var text = entered.strip();
        return text.codePointCount(0, text.length()) > longest
                ? new Checked.Invalid<>(FieldCode.TOO_LONG)
                : new Checked.Valid<>(text);
    }

    /** Controls, unpaired surrogates, line and paragraph separators, and characters that turn the writing direction. */
    private static boolean isNotText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> isDirection(codePoint);
        };
    }

    private static boolean isDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
