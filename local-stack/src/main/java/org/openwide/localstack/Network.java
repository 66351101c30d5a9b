package org.openwide.localstack;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;

/** The one network that all our fictional phones are on. */
final class Network {

    static final String CODE = "23410";
    static final BigDecimal PRICE_OF_A_PART = new BigDecimal("0.04120000");

    private static final String GSM_BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENDED = "\f^{}\\[~]|€";

    private Network() {}

    /** A text in GSM-7 has 160 septets, or 153 in each of several parts; any other 70, or 67, UTF-16 units. */
    static int partsOf(String text) {
        boolean gsm = text.chars().allMatch(c -> GSM_BASIC.indexOf(c) >= 0 || GSM_EXTENDED.indexOf(c) >= 0);
        int length = gsm ? septets(text) : text.length();
        int single = gsm ? 160 : 70;
        int each = gsm ? 153 : 67;
        return length <= single ? 1 : Math.ceilDiv(length, each);
    }

    /** Ids as Vonage gives them: 16 hex digits. */
    static String messageId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    }

    private static int septets(String text) {
        return text.chars().map(c -> GSM_EXTENDED.indexOf(c) >= 0 ? 2 : 1).sum();
    }
}
