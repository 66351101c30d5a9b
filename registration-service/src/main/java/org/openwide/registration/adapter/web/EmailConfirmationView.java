package org.openwide.registration.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link that was emailed last, and when another may be.
 *
 * @param sentAt when the email went out, once that is known
 */
record EmailConfirmationView(
        String sentTo,
        Instant expiresAt,
        Instant resendAfter,
        String delivery,
        @Nullable Instant sentAt) {}
