package org.openwide.patientrecord.adapter.mongo;

import com.mongodb.reactivestreams.client.MongoClients;
import io.micrometer.tracing.Tracer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.trace.CurrentTrace;
import org.openwide.patientrecord.adapter.kafka.EventWriter;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.PracticeId;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** One database, and the adapters upon it. */
final class MongoFixture {

    final ReactiveMongoOperations mongo;

    private MongoFixture(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    static MongoFixture at(String uri) {
        var mongo = new ReactiveMongoTemplate(MongoClients.create(uri), "patient-records");
        Collections.prepare(mongo).block();
        return new MongoFixture(mongo);
    }

    MongoPatients patients() {
        return new MongoPatients(mongo, language(), document -> {});
    }

    MongoPractices practices() {
        return new MongoPractices(mongo, language(), document -> {});
    }

    List<String> waiting(PatientKey key) {
        return waiting(key.toString(), Collections.PATIENTS);
    }

    List<String> waiting(PracticeId id) {
        return waiting(id.value(), Collections.PRACTICES);
    }

    private List<String> waiting(String id, String collection) {
        var document = Objects.requireNonNull(
                mongo.findById(id, Document.class, collection).block());
        return document.getList("outbox", Document.class).stream()
                .map(entry -> entry.getString("topic") + "#" + entry.getLong("sequence") + " "
                        + entry.getString("type").split("\\.")[2])
                .toList();
    }

    private static PublishedLanguage language() {
        try {
            Path folder = Files.createTempDirectory("keys");
            var files = new KeyFiles(folder, InstantSource.system());
            Arrays.stream(Recipient.values()).forEach(files::make);
            var sealer = Sealer.with(Map.of(
                    Recipient.REGISTRATION_SERVICE, files.publicKeyset(Recipient.REGISTRATION_SERVICE),
                    Recipient.NOTIFICATION_SERVICE, files.publicKeyset(Recipient.NOTIFICATION_SERVICE)));
            var ids = new EventIds(InstantSource.system());
            return new EventWriter(sealer, new CurrentTrace(Tracer.NOOP), ids::next, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
