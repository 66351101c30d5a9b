package org.openwide.registration.domain;

import java.time.Duration;

/** What became of asking for the email again. */
public sealed interface EmailResend extends Outcome {

    /** An email with a new link is on its way; the earlier link is dead. */
    record Resent(Change change) implements EmailResend, Advance {}

    /** The last email was only just sent. */
    record TooSoon(Duration retryAfter) implements EmailResend, Refusal {}

    /** The emails of a registration are used up. */
    record LimitReached(Duration retryAfter) implements EmailResend, Refusal {}
}
