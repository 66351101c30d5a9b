package org.openwide.notification.application;

import static org.openwide.notification.domain.Fixtures.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openwide.notification.application.SmsCharges.ChargedText;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.SmsCharge;
import reactor.core.publisher.Flux;

/** A ledger in memory, and texts to write into it. */
final class Charged implements SmsCharges {

    private final List<ChargedText> texts = new ArrayList<>();

    Charged text(String messageId, Instant at, String... prices) {
        return text(Purpose.MOBILE_CODE, messageId, at, prices);
    }

    Charged text(Purpose purpose, String messageId, Instant at, String... prices) {
        Sending sending = Fixtures.sending(Fixtures.aCode());
        var sent = (Sent)
                sending.answered(Fixtures.accepted(messageId, prices), at, NOW).next();
        SmsCharge charge = Objects.requireNonNull(sent.charge());
        texts.add(new ChargedText(
                new NotificationId(UUID.randomUUID()), "riverside", purpose, "p-1", UUID.randomUUID(), charge));
        return this;
    }

    @Override
    public Flux<ChargedText> of(String practiceId, Period period) {
        return ofAll(period).filter(text -> text.practiceId().equals(practiceId));
    }

    @Override
    public Flux<ChargedText> ofAll(Period period) {
        return Flux.fromIterable(texts)
                .filter(text -> isIn(period, text.charge().chargedAt()));
    }

    @Override
    public Flux<ChargeSum> totals(String practiceId, Period period) {
        return of(practiceId, period).map(ChargedText::charge).collectList().flatMapIterable(ChargeSum::of);
    }

    private static boolean isIn(Period period, Instant at) {
        Instant end = period.to();
        return !at.isBefore(period.from()) && (end == null || at.isBefore(end));
    }
}
