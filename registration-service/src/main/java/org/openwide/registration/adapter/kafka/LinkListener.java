package org.openwide.registration.adapter.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.registration.application.CorrectRecord;
import org.openwide.registration.application.IssueLink;
import org.openwide.registration.application.RevokeLink;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears what staff do with registration links. Waits for each effect, on the listener's own thread. */
@Component
class LinkListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IncomingLinks incoming;
    private final IssueLink issueLink;
    private final CorrectRecord correctRecord;
    private final RevokeLink revokeLink;

    LinkListener(IncomingLinks incoming, IssueLink issueLink, CorrectRecord correctRecord, RevokeLink revokeLink) {
        this.incoming = incoming;
        this.issueLink = issueLink;
        this.correctRecord = correctRecord;
        this.revokeLink = revokeLink;
    }

    @KafkaListener(id = "links", topics = Topic.Names.REGISTRATION_LINKS, idIsGroup = false)
    void on(ConsumerRecord<String, byte[]> bound) {
        var event = EventRecords.read(bound);
        effect(event).block(PATIENCE);
    }

    private Mono<Void> effect(Event<?> event) {
        return switch (event.data()) {
            case LinkIssued issued -> issueLink.issue(incoming.link(issued, event));
            case LinkMatchDataChanged changed ->
                correctRecord.correct(
                        new RegistrationId(changed.linkId()),
                        incoming.expected(changed.sealed(), event),
                        event.sequence());
            case LinkRevoked revoked -> revokeLink.revoke(new RegistrationId(revoked.linkId()), reason(revoked));
            default -> Mono.empty(); // the one place where a default is right: other teams' events
        };
    }

    /** Whatever the reason, the link must not live on: one that is newer than this code is taken for a withdrawal. */
    private static EndReason reason(LinkRevoked revoked) {
        return EndReason.of(revoked.reason()).orElse(EndReason.WITHDRAWN);
    }
}
