package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.HASH;
import static org.openwide.registration.domain.Fixtures.LIBRARY;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.digits;
import static org.openwide.registration.domain.Fixtures.notice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Database;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AcceptingTerms;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.ConfirmingDetails;
import org.openwide.registration.domain.CreatingPassword;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;

/** What lies in the database's outbox is sealed already; codes and tokens lie nowhere. */
class SealedOutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static void step(Store store, Registration from, Function<Registration, Outcome> step) {
        var noted = new Noted(Optional.of(new Change(from, List.of())));
        store.registrations().decide(new Key.ById(from.id()), before -> noted).block(PATIENCE);
        store.registrations().decide(new Key.ById(from.id()), step).block(PATIENCE);
    }

    private static void allThatTells(Store store) {
        step(
                store,
                Fixtures.confirming(),
                state -> ((ConfirmingDetails) state).confirm(code(1), notice(1), RULES, NOW));
        step(
                store,
                Fixtures.creatingPassword(),
                state -> ((CreatingPassword) state).create(HASH, aToken(50), notice(50), RULES, NOW));
        step(store, Fixtures.acceptingTerms(), state -> ((AcceptingTerms) state).accept("2026-11-01", LIBRARY, NOW));
    }

    @Test
    void nothingPersonalWaitsInTheOutboxAndNoSecretInTheDocument(@TempDir Path keys) {
        try (var database = Database.inMemory();
                var store = new Store(database.uri("contract"), keys)) {
            store.registrations().add(Invited.with(Fixtures.aLink())).block(PATIENCE);
            allThatTells(store);

            var id = Fixtures.aLink().id();
            assertThat(store.outbox(id)).hasSize(6);
            assertThat(store.outbox(id).toString())
                    .doesNotContain("Siân", "O'Neill", "1985", "sian@", "7700900123", HASH.encoded());
            assertThat(json(store.document(id)))
                    .doesNotContain(
                            digits(1).digits(),
                            aToken(50).text(),
                            aToken(1).text(),
                            aToken(100).text());
        }
    }

    private static String json(Document document) {
        return document.toJson();
    }
}
