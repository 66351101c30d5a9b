package org.openwide.notification.application;

import java.util.List;
import org.openwide.notification.domain.ChargeSum;
import reactor.core.publisher.Mono;

/** Tells a practice what its texts cost. */
public final class ListSmsCharges {

    private final SmsCharges charges;

    public ListSmsCharges(SmsCharges charges) {
        this.charges = charges;
    }

    /** The charges of a period, and what they sum up to. */
    public record Statement(List<SmsCharges.ChargedText> charges, List<ChargeSum> totals) {}

    public Mono<Statement> list(String practiceId, SmsCharges.Period period) {
        return Mono.zip(
                charges.of(practiceId, period).collectList(),
                charges.totals(practiceId, period).collectList(),
                Statement::new);
    }
}
