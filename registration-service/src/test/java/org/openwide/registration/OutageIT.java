package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.localstack.Database;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Link;
import org.springframework.context.ConfigurableApplicationContext;

/** A service whose broker is away from the start, and whose database goes away and comes back. */
@SuppressWarnings("NullAway.Init")
class OutageIT {

    private static final String NO_BROKER = "127.0.0.1:1";

    private Database database;
    private ConfigurableApplicationContext service;
    private Api api;

    @BeforeEach
    void start() {
        database = Database.inMemory();
        service = RunningService.get().start(NO_BROKER, database.uri("outage"));
        api = new Api(RunningService.urlOf(service));
    }

    /** The service itself stops with the run: closing it would take the event loops that all services here share. */
    @AfterEach
    void stop() {
        database.close();
    }

    private Answer open() {
        return api.call(
                "POST",
                "/api/registrations",
                null,
                Map.of("link", Fixtures.aToken(100).text()));
    }

    private Link aLink() {
        var link = Fixtures.aLink();
        return new Link(
                link.id(),
                link.token(),
                link.patientId(),
                link.practice(),
                RunningService.get().clock().instant().plus(Duration.ofDays(14)),
                link.expected(),
                link.heard());
    }

    @Test
    void theApiAcceptsWithoutABrokerAndRefusesClearlyWithoutADatabase() {
        service.getBean(Registrations.class).add(Invited.with(aLink())).block();

        assertThat(open().status()).isEqualTo(201);

        var port = URI.create(database.uri("outage")).getPort();
        database.close();
        var away = open();
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.code()).isEqualTo("unavailable");
        assertThat(away.header("Retry-After")).hasValue("5");

        database = Database.inMemory(port);
        await().atMost(Duration.ofSeconds(30)).until(() -> open().status() == 404);
    }
}
