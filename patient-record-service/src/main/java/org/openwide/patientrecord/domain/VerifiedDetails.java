package org.openwide.patientrecord.domain;

import java.time.Instant;

/** What the patient proved by the end of a registration, and when. */
public record VerifiedDetails(
        EmailAddress email,
        Instant emailVerifiedAt,
        PhoneNumber mobile,
        Instant mobileVerifiedAt,
        Instant completedAt) {}
