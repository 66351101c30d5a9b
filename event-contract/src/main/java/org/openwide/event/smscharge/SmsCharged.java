package org.openwide.event.smscharge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Money;
import org.openwide.event.Purpose;

/** What one text cost the practice. One charge per text: a later stage updates, never adds. */
public record SmsCharged(
        String practiceId,
        String patientId,
        @Nullable UUID registrationId,
        String chargeId,
        UUID notificationId,
        Purpose purpose,
        int parts,
        Money price,
        @Nullable String network,
        @Nullable String country,
        Stage stage,
        Instant chargedAt)
        implements SmsChargeEvent {}
