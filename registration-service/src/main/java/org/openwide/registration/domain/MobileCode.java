package org.openwide.registration.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Six digits, as texted to a phone or read from it. */
public record MobileCode(String digits) {

    public MobileCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("a mobile code has six digits");
        }
    }

    /** The code in what the patient entered; empty when it cannot be one. */
    public static Optional<MobileCode> parse(String entered) {
        return Optional.of(entered.strip()).filter(MobileCode::isCode).map(MobileCode::new);
    }

    boolean sameAs(MobileCode other) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), other.digits.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isCode(String text) {
        return text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return "MobileCode[masked]";
    }
}
