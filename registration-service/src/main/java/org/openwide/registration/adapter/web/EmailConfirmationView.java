package org.openwide.registration.adapter.web;

import java.time.Instant;

/** The link that was emailed last, and when another may be. */
record EmailConfirmationView(String sentTo, Instant expiresAt, Instant resendAfter, String delivery) {}
