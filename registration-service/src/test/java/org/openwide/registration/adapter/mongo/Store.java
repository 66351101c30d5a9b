package org.openwide.registration.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.house.Blocking;
import org.openwide.registration.application.Portal;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Registrations on one MongoDB, with no relay: what is kept in an outbox stays there. */
final class Store implements AutoCloseable {

    static {
        Blocking.isAnErrorOnEventLoops();
    }

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoClient client;
    private final ReactiveMongoTemplate mongo;
    private final Registrations registrations;

    Store(String uri, Path keyFolder) {
        client = MongoClients.create(uri);
        mongo = new ReactiveMongoTemplate(client, "contract");
        RegistrationIndexes.make(mongo).block(PATIENCE);
        var keys = new KeyFiles(keyFolder, InstantSource.system());
        keys.make(Recipient.NOTIFICATION_SERVICE);
        keys.make(Recipient.PATIENT_RECORD_SERVICE);
        var sealer = Sealer.with(Map.of(
                Recipient.NOTIFICATION_SERVICE, keys.publicKeyset(Recipient.NOTIFICATION_SERVICE),
                Recipient.PATIENT_RECORD_SERVICE, keys.publicKeyset(Recipient.PATIENT_RECORD_SERVICE)));
        InstantSource clock = () -> Fixtures.NOW;
        var portal = new Portal(URI.create("https://portal.example.org"));
        var events = new OutgoingEvents(new SealedParts(sealer, portal), new EventIds(clock), clock);
        registrations = new MongoRegistrations(mongo, events, () -> TRACEPARENT, id -> {}, Schedulers.boundedElastic());
    }

    Registrations registrations() {
        return registrations;
    }

    ReactiveMongoTemplate mongo() {
        return mongo;
    }

    List<Document> outbox(RegistrationId id) {
        return document(id).getList(OutboxEntry.FIELD, Document.class, List.of());
    }

    Document document(RegistrationId id) {
        var found = mongo.execute(
                        MongoRegistrations.COLLECTION, documents -> documents.find(Filters.eq("_id", id.toString())))
                .next();
        return Objects.requireNonNull(Mono.from(found).block(PATIENCE));
    }

    @Override
    public void close() {
        client.close();
    }
}
