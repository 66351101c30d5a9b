package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.RegistrationId;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;
import reactor.core.publisher.Mono;

/** The contract on a real MongoDB, and what only that can tell: where Docker is. */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RealMongoRegistrationsIT extends RegistrationsContract {

    private final MongoDBContainer container = new MongoDBContainer("mongo:8.0");
    private Store store;

    @BeforeAll
    void start(@TempDir Path keys) {
        container.start();
        store = new Store(container.getConnectionString(), keys);
    }

    @AfterAll
    void stop() {
        store.close();
        container.stop();
    }

    static Stream<Bson> everyQuery() {
        return Stream.of(
                Filters.eq(Fields.LINK_TOKEN, "a"),
                Filters.eq(Fields.EMAIL_TOKEN, "a"),
                Filters.lte(Fields.ENDS_AT, new Date()));
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void everyQueryUsesAnIndex(Bson query) {
        Document plan = store.mongo()
                .execute(
                        MongoRegistrations.COLLECTION,
                        documents -> Mono.from(documents.find(query).explain()))
                .blockLast(Duration.ofSeconds(20));

        assertThat(String.valueOf(plan)).contains("IXSCAN").doesNotContain("COLLSCAN");
    }

    @Override
    Registrations registrations() {
        return store.registrations();
    }

    @Override
    int eventsOf(RegistrationId id) {
        return store.outbox(id).size();
    }
}
