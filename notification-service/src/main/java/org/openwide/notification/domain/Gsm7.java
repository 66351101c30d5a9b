package org.openwide.notification.domain;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** The alphabet that lets 160 characters travel in one text (3GPP TS 23.038), and the way into it. */
final class Gsm7 {

    static final int ONE_SEGMENT = 160;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";

    /** What decomposition does not solve. */
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            spelled('’', "'"),
            spelled('‘', "'"),
            spelled('`', "'"),
            spelled('“', "\""),
            spelled('”', "\""),
            spelled('–', "-"),
            spelled('—', "-"),
            spelled('‐', "-"),
            spelled('‑', "-"),
            spelled('…', "..."),
            spelled('Ł', "L"),
            spelled('ł', "l"),
            spelled('Đ', "D"),
            spelled('đ', "d"),
            spelled('Œ', "OE"),
            spelled('œ', "oe"),
            spelled('Þ', "Th"),
            spelled('þ', "th"),
            spelled('Ð', "D"),
            spelled('ð', "d"),
            spelled('ı', "i"),
            spelled('·', "."),
            spelled('•', "."));

    private Gsm7() {}

    /** How many of the 160 places the text takes; characters of the extension take two. */
    static int septets(String text) {
        return text.codePoints().map(c -> EXTENDED.indexOf(c) >= 0 ? 2 : 1).sum();
    }

    static boolean canSay(String text) {
        return text.codePoints().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0);
    }

    /** One line in the basic alphabet, as near to what was written as it can be; empty when nothing is left. */
    static String transliterate(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Gsm7::nearest)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String nearest(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        if (isBasic(c)) {
            return Character.toString(c);
        }
        String spelled = SPELLED.get(c);
        return spelled != null ? spelled : decomposed(c);
    }

    private static String decomposed(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Gsm7::isBasic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isBasic(int c) {
        return BASIC.indexOf(c) >= 0;
    }

    private static Map.Entry<Integer, String> spelled(char from, String to) {
        return Map.entry((int) from, to);
    }
}
