package org.openwide.gateway.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has to wait, in the words of the contract. */
public enum LaterReason {
    MOBILE_CODE_TOO_SOON,
    MOBILE_CODE_LIMIT_REACHED,
    EMAIL_TOO_SOON,
    EMAIL_LIMIT_REACHED;

    public static Optional<LaterReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
