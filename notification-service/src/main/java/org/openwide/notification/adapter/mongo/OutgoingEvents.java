package org.openwide.notification.adapter.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventIds;
import org.openwide.event.Money;
import org.openwide.event.Purpose;
import org.openwide.event.notification.EmailFailed;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.event.smscharge.Stage;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationEvent;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SmsCharge;

/** Puts domain events into the words of the contract, numbered per subject and topic. */
final class OutgoingEvents {

    private final EventIds ids;

    OutgoingEvents(EventIds ids) {
        this.ids = ids;
    }

    /** @param told how many events of this notification stand on its topic, or wait to, so far */
    List<OutboxEntry> entries(List<NotificationEvent> events, long told) {
        List<OutboxEntry> entries = new ArrayList<>();
        long sequence = told;
        for (NotificationEvent event : events) {
            switch (event) {
                case NotificationSent sent -> entries.add(entry(sent, sent.at(), ++sequence, sent(sent)));
                case NotificationFailed failed -> entries.add(entry(failed, failed.at(), ++sequence, failed(failed)));
                // a charge is a subject of its own, and counts its events itself
                case TextCharged charged ->
                    entries.add(entry(charged, charged.at(), charged.charge().revision(), charged(charged)));
            }
        }
        return entries;
    }

    /** How many of these events are about the notification itself. */
    static long countOwn(List<NotificationEvent> events) {
        return events.stream().filter(event -> !(event instanceof TextCharged)).count();
    }

    private OutboxEntry entry(NotificationEvent event, Instant time, long sequence, EventData data) {
        Request.Cause cause = event.request().cause();
        var trace = new Event.Trace(cause.correlationId(), cause.traceparent());
        return OutboxEntry.of(Event.of(ids.next(), time, sequence, trace, data));
    }

    private static EventData sent(NotificationSent sent) {
        Request to = sent.request();
        String practice = to.practice().id();
        return to.medium() == Medium.SMS
                ? new SmsSent(
                        practice, to.patientId(), to.registrationId(), to.id().value(), purpose(to), sent.at())
                : new EmailSent(
                        practice, to.patientId(), to.registrationId(), to.id().value(), purpose(to), sent.at());
    }

    private static EventData failed(NotificationFailed failed) {
        Request to = failed.request();
        String practice = to.practice().id();
        String reason = failed.reason().code();
        return to.medium() == Medium.SMS
                ? new SmsFailed(
                        practice,
                        to.patientId(),
                        to.registrationId(),
                        to.id().value(),
                        purpose(to),
                        reason,
                        failed.at())
                : new EmailFailed(
                        practice,
                        to.patientId(),
                        to.registrationId(),
                        to.id().value(),
                        purpose(to),
                        reason,
                        failed.at());
    }

    private static EventData charged(TextCharged charged) {
        Request to = charged.request();
        SmsCharge charge = charged.charge();
        return new SmsCharged(
                to.practice().id(),
                to.patientId(),
                to.registrationId(),
                charge.chargeId(),
                to.id().value(),
                purpose(to),
                charge.parts(),
                new Money(charge.price().amount(), charge.price().currency().getCurrencyCode()),
                charge.network(),
                charge.country(),
                Stage.valueOf(charge.stage().name()),
                charge.chargedAt());
    }

    private static Purpose purpose(Request request) {
        return Purpose.valueOf(request.purpose().name());
    }
}
