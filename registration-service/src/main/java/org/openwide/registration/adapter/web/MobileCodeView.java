package org.openwide.registration.adapter.web;

import java.time.Instant;

/** The code that was texted last, and when it may be texted again. */
record MobileCodeView(String sentTo, Instant expiresAt, Instant resendAfter, int attemptsRemaining, String delivery) {}
