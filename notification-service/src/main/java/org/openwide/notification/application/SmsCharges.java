package org.openwide.notification.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.SmsCharge;
import reactor.core.publisher.Flux;

/** What texts cost, as recorded with each text. */
public interface SmsCharges {

    /** A practice's charges, oldest first. */
    Flux<ChargedText> of(String practiceId, Period period);

    /** All practices' charges, oldest first. */
    Flux<ChargedText> ofAll(Period period);

    /** The sums of a practice's charges, one per currency. */
    Flux<ChargeSum> totals(String practiceId, Period period);

    /** From an instant on, up to but without another; without an end it is null. */
    record Period(Instant from, @Nullable Instant to) {}

    /** One charge and what it was for. */
    record ChargedText(
            NotificationId notificationId,
            String practiceId,
            Purpose purpose,
            String patientId,
            @Nullable UUID registrationId,
            SmsCharge charge) {}
}
