package org.openwide.notification.adapter.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Reason;

/** What stands behind an SMTP reply's code (RFC 2034) and says what it is about (RFC 3463), such as 5.1.1. */
record EnhancedStatus(int kind, int subject, int detail) {

    private static final Pattern REPLY = Pattern.compile("^[245]\\d\\d[ -]([245])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\S)");

    /** The status in a reply; empty where the server gives none, or one that contradicts the code before it. */
    static Optional<EnhancedStatus> in(@Nullable String reply) {
        var status = REPLY.matcher(reply == null ? "" : reply);
        return status.find() && status.group(1).charAt(0) == status.group().charAt(0)
                ? Optional.of(
                        new EnhancedStatus(number(status.group(1)), number(status.group(2)), number(status.group(3))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Why it was refused for good; empty where the step at which it was refused says more. */
    Optional<Reason> reason() {
        return switch (subject) {
            case 1 -> Optional.of(isOfTheSender() ? Reason.PROVIDER_ACCOUNT_PROBLEM : Reason.ADDRESS_REFUSED);
            case 2 -> Optional.of(isOfTheLength() ? Reason.MESSAGE_REFUSED : Reason.ADDRESS_REFUSED);
            case 6 -> Optional.of(Reason.MESSAGE_REFUSED);
            case 7 -> Optional.of(Reason.PROVIDER_ACCOUNT_PROBLEM);
            default -> Optional.empty();
        };
    }

    /** X.1.7 and X.1.8: it is our own address that the server does not like. */
    private boolean isOfTheSender() {
        return detail == 7 || detail == 8;
    }

    /** X.2.3: too long for this mailbox. */
    private boolean isOfTheLength() {
        return detail == 3;
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
