package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Database;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.application.Unavailable;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.dao.DataIntegrityViolationException;

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

    @Test
    void aRaceThatIsNeverWonSaysToTryAgain() {
        var kept = stored(Fixtures.entering());
        var others = Updates.inc(Fields.VERSION, 1L);

        var decided = registrations().decide(new Key.ById(kept.id()), state -> {
            var byId = Filters.eq(Fields.ID, kept.id().toString());
            store.mongo()
                    .execute(MongoRegistrations.COLLECTION, documents -> documents.updateOne(byId, others))
                    .blockLast(PATIENCE);
            return new Noted(Optional.of(new Change(kept, List.of())));
        });

        assertThatThrownBy(() -> decided.block(PATIENCE)).isInstanceOf(Unavailable.class);
    }

    @Test
    void whatTheDatabaseRefusesIsADefectAndTryingAgainWouldNotHelp() {
        var kept = stored(Fixtures.entering());
        var tooLarge = new DataIntegrityViolationException("too large");

        var decided = registrations().decide(new Key.ById(kept.id()), state -> {
            throw tooLarge;
        });

        assertThatThrownBy(() -> decided.block(PATIENCE)).isSameAs(tooLarge);
    }
}
