package org.openwide.gateway.domain;

import java.time.Instant;

/** What the patient accepted and when, with the hash of the exact text. */
public record TermsReceipt(Practice practice, TermsText terms, String sha256, Instant acceptedAt) {}
