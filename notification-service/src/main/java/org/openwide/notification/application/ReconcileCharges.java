package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openwide.notification.application.SmsCharges.ChargedText;
import org.openwide.notification.application.SmsCharges.Period;
import org.openwide.notification.domain.LedgerPart;
import org.openwide.notification.domain.ProviderRow;
import org.openwide.notification.domain.Reconciliation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Compares all practices' charges of a period with the provider's export of it. */
public final class ReconcileCharges {

    /** The provider dates a text by its own clock, and perhaps by its own zone. */
    private static final Duration EDGE = Duration.ofDays(1);

    private final SmsCharges charges;

    public ReconcileCharges(SmsCharges charges) {
        this.charges = charges;
    }

    public Mono<Reconciliation> reconcile(Instant from, Instant to, List<ProviderRow> rows) {
        Flux<LedgerPart> before = parts(new Period(from.minus(EDGE), from));
        Flux<LedgerPart> after = parts(new Period(to, to.plus(EDGE)));
        return Mono.zip(
                parts(new Period(from, to)).collectList(),
                before.concatWith(after).collectList(),
                (period, around) -> Reconciliation.between(period, around, rows));
    }

    private Flux<LedgerPart> parts(Period period) {
        return charges.ofAll(period).flatMapIterable(ReconcileCharges::parts);
    }

    private static List<LedgerPart> parts(ChargedText text) {
        return LedgerPart.of(text.notificationId(), text.practiceId(), text.charge());
    }
}
