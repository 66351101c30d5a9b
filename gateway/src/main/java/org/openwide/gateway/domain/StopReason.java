package org.openwide.gateway.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a patient cannot go on here, in the words of the contract. */
public enum StopReason {
    LINK_UNKNOWN(404),
    LINK_EXPIRED(410),
    LINK_REPLACED(410),
    LINK_WITHDRAWN(410),
    LINK_USED(410),
    LINK_LOCKED(423),
    REGISTRATION_LOCKED(423),
    EMAIL_LINK_UNKNOWN(404),
    EMAIL_LINK_EXPIRED(410),
    EMAIL_LINK_USED(410),
    ACCESS_TOKEN_INVALID(401);

    private final int status;

    StopReason(int status) {
        this.status = status;
    }

    public static Optional<StopReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    /** Whether there is a link to ask the practice to replace: what is unknown replaces nothing. */
    public boolean canAskForNewLink() {
        return switch (this) {
            case LINK_EXPIRED,
                    LINK_REPLACED,
                    LINK_WITHDRAWN,
                    LINK_USED,
                    LINK_LOCKED,
                    REGISTRATION_LOCKED,
                    EMAIL_LINK_EXPIRED,
                    EMAIL_LINK_USED -> true;
            case LINK_UNKNOWN, EMAIL_LINK_UNKNOWN, ACCESS_TOKEN_INVALID -> false;
        };
    }

    /** Whether only this link leads nowhere, while a registration that the browser holds may go on. */
    public boolean leavesTheRegistration() {
        return switch (this) {
            case LINK_UNKNOWN, EMAIL_LINK_UNKNOWN, EMAIL_LINK_EXPIRED, EMAIL_LINK_USED -> true;
            case LINK_EXPIRED,
                    LINK_REPLACED,
                    LINK_WITHDRAWN,
                    LINK_USED,
                    LINK_LOCKED,
                    REGISTRATION_LOCKED,
                    ACCESS_TOKEN_INVALID -> false;
        };
    }
}
