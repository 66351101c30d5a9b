package org.openwide.registration.domain;

import java.time.Instant;

/** Which exact text the patient accepted, and when. */
public record TermsReceipt(String version, String language, String sha256, Instant acceptedAt) {}
