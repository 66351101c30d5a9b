package org.openwide.registration;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventIds;
import org.openwide.event.EventType;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.json.EventJson;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkPractice;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.event.registrationlink.MatchData;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.registration.domain.Token;

/** Stands in for the other services: says on the topics what they would say. */
public final class Staff implements AutoCloseable {

    public static final String PRACTICE = "riverside";
    public static final LinkPractice RIVERSIDE = new LinkPractice("Riverside Dental", "020 7946 0018", List.of("GB"));
    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final KafkaProducer<String, byte[]> producer;
    private final Sealer sealer;
    private final EventIds ids;
    private final InstantSource clock;

    Staff(String bootstrapServers, KeyFiles keys, InstantSource clock) {
        this.producer = new KafkaProducer<>(EventClients.producer(Map.of("bootstrap.servers", bootstrapServers)));
        this.sealer =
                Sealer.with(Map.of(Recipient.REGISTRATION_SERVICE, keys.publicKeyset(Recipient.REGISTRATION_SERVICE)));
        this.ids = new EventIds(clock);
        this.clock = clock;
    }

    /** A link that staff gave out. */
    public record GivenLink(UUID id, String patientId, Token token) {}

    public GivenLink give(MatchData record) {
        return give(record, Duration.ofDays(14));
    }

    public GivenLink give(MatchData record, Duration validity) {
        var link = draft();
        announce(link, record, validity);
        return link;
    }

    /** A link of which the service has not heard yet. */
    public GivenLink draft() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new GivenLink(ids.next(), "p-" + ids.next(), Token.of(bytes));
    }

    /** Another link for the same patient, of which the service has not heard yet. */
    public GivenLink draftAnother(GivenLink link) {
        return new GivenLink(ids.next(), link.patientId(), draft().token());
    }

    public void announce(GivenLink link, MatchData record, Duration validity) {
        var id = ids.next();
        var sealed = seal(EventType.LINK_ISSUED, id, record);
        say(
                id,
                new LinkIssued(
                        PRACTICE,
                        link.patientId(),
                        link.id(),
                        link.token().hash().hex(),
                        clock.instant().plus(validity),
                        RIVERSIDE,
                        sealed));
    }

    public void correct(GivenLink link, MatchData record) {
        var id = ids.next();
        var sealed = seal(EventType.LINK_MATCH_DATA_CHANGED, id, record);
        say(id, new LinkMatchDataChanged(PRACTICE, link.patientId(), link.id(), sealed));
    }

    public void revoke(GivenLink link, String reason) {
        say(ids.next(), new LinkRevoked(PRACTICE, link.patientId(), link.id(), reason));
    }

    /** Revokes a link for a reason that this service's contract does not know yet. */
    public void revokeForANewReason(GivenLink link, String reason) {
        var data = new LinkRevoked(PRACTICE, link.patientId(), link.id(), reason);
        var sequence = sequences.merge(data.subject(), 1L, Long::sum);
        var trace = new Event.Trace(data.subject(), TRACEPARENT);
        var event = Event.of(ids.next(), clock.instant(), sequence, trace, data);
        var json = EventJson.mapper().writeValueAsString(data);
        send(EventRecords.toRecord(Topic.REGISTRATION_LINKS.topicName(), event, json));
    }

    /** Says something on behalf of another service. */
    public void say(UUID id, EventData data) {
        var trace = new Event.Trace(data.subject(), TRACEPARENT);
        var sequence = sequences.merge(data.subject(), 1L, Long::sum);
        send(EventRecords.toRecord(Event.of(id, clock.instant(), sequence, trace, data)));
    }

    private void send(ProducerRecord<String, byte[]> bound) {
        try {
            producer.send(bound).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Sealed seal(EventType type, UUID id, MatchData record) {
        return sealer.seal(Recipient.REGISTRATION_SERVICE, type, id, record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
