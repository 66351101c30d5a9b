package org.openwide.registration.adapter.mongo;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openwide.event.Event;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.Dossier;

/** Turns what happened into entries of an outbox, numbered on from what the registration had before. */
final class OutgoingEvents {

    private final SealedParts sealedParts;
    private final EventIds ids;
    private final InstantSource clock;

    OutgoingEvents(SealedParts sealedParts, EventIds ids, InstantSource clock) {
        this.sealedParts = sealedParts;
        this.ids = ids;
        this.clock = clock;
    }

    List<OutboxEntry> entries(Dossier dossier, List<DomainEvent> events, long sequence, String traceparent) {
        var trace = new Event.Trace(dossier.link().id().toString(), traceparent);
        var entries = new ArrayList<OutboxEntry>();
        for (var event : events) {
            var id = idOf(event);
            var data = new PublishedLanguage(dossier, id, sealedParts).of(event);
            entries.add(OutboxEntry.of(Event.of(id, clock.instant(), sequence + entries.size() + 1, trace, data)));
        }
        return entries;
    }

    /** News of a text or an email name it by the id of the event that asked for it. */
    private UUID idOf(DomainEvent event) {
        return switch (event) {
            case DomainEvent.OtpRequested otp -> otp.noticeId();
            case DomainEvent.EmailConfirmationRequested email -> email.noticeId();
            default -> ids.next();
        };
    }
}
