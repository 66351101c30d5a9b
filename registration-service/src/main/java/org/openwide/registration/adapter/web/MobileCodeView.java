package org.openwide.registration.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The code that was texted last, and when it may be texted again.
 *
 * @param sentAt when the text went out, once that is known
 */
record MobileCodeView(
        String sentTo,
        Instant expiresAt,
        Instant resendAfter,
        int attemptsRemaining,
        String delivery,
        @Nullable Instant sentAt) {}
