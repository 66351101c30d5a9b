package org.openwide.registration.domain;

import java.time.Duration;

/** No text goes out now; it may when this time has passed. */
public sealed interface TextRefusal extends Refusal, Confirmation, CodeResend {

    Duration retryAfter();

    /** The last text was only just sent. */
    record TooSoon(Duration retryAfter) implements TextRefusal {}

    /** The texts of an hour, or of the registration, are used up. */
    record LimitReached(Duration retryAfter) implements TextRefusal {}
}
