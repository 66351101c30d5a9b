package org.openwide.patientrecord.domain;

import java.time.Instant;

/** A link's end by the practice's doing. */
public record Revocation(RevocationReason reason, Instant at) {}
