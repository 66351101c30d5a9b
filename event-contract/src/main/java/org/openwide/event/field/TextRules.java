package org.openwide.event.field;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for free text. */
final class TextRules {

    /** Letters and symbols that show nothing: of Hangul and of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private TextRules() {}

    /** Trimmed text of 1 to {@code longest} code points without control or direction-override characters. */
    static Checked<String> check(@Nullable String entered, int longest) {
        if (entered == null || isBlank(entered)) {
            return new Checked.Invalid<>(FieldCode.REQUIRED);
        }
        if (entered.codePoints().anyMatch(TextRules::isNotText)) {
            return new Checked.Invalid<>(FieldCode.NOT_TEXT);
        }
        var text = strip(entered);
        return text.codePointCount(0, text.length()) > longest
                ? new Checked.Invalid<>(FieldCode.TOO_LONG)
                : new Checked.Valid<>(text);
    }

    /** Whether there is nothing to see, not even in a character that Java takes for none: a no-break space, a filler. */
    static boolean isBlank(String entered) {
        return entered.codePoints()
                .allMatch(codePoint -> Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || Character.getType(codePoint) == Character.FORMAT
                        || FILLERS.indexOf(codePoint) >= 0);
    }

    /** Without spaces of any kind at the ends. */
    static String strip(String entered) {
        return ENDS.matcher(entered).replaceAll("");
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
