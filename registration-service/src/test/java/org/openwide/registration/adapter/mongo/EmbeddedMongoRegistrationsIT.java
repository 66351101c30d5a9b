package org.openwide.registration.adapter.mongo;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Database;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.RegistrationId;

/** The contract on the embedded server: always. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EmbeddedMongoRegistrationsIT extends RegistrationsContract {

    private Database database;
    private Store store;

    @BeforeAll
    void start(@TempDir Path keys) {
        database = Database.inMemory();
        store = new Store(database.uri("contract"), keys);
    }

    @AfterAll
    void stop() {
        store.close();
        database.close();
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
