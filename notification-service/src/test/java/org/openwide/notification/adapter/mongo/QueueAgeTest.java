package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.EventIds;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class QueueAgeTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ReactiveMongoTemplate mongo =
            new ReactiveMongoTemplate(MongoClients.create(server.bindAndGetConnectionString()), "test");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = NOW;

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    private final MongoNotifications notifications = new MongoNotifications(mongo, new EventIds(() -> now), _ -> {});
    private final QueueAge queue = new QueueAge(mongo, () -> now);

    @BeforeEach
    void bind() {
        queue.bindTo(meters);
    }

    @Test
    void theQueueIsAsOldAsTheOldestThatMayBeSent() {
        notifications.add(Fixtures.aCode()).block();
        notifications.add(Fixtures.aTextedLink()).block();
        now = Fixtures.aCode().notBefore().plusSeconds(75);

        queue.measure().block();

        assertThat(gauge("openwide.notifications.queue.age", "sms")).isEqualTo(75);
        assertThat(gauge("openwide.notifications.queue.size", "sms")).isEqualTo(2);
        assertThat(gauge("openwide.notifications.queue.age", "email")).isZero();
    }

    @Test
    void theOldestOfAnyPurposeCounts() {
        notifications.add(Fixtures.asOf(NOW.plusSeconds(60), Fixtures.aCode())).block();
        notifications.add(Fixtures.aTextedLink()).block();
        now = NOW.plusSeconds(75);

        queue.measure().block();

        assertThat(gauge("openwide.notifications.queue.age", "sms")).isEqualTo(75);
    }

    @Test
    void whatIsPutOffAgainAndAgainWaitsSinceItWasAskedFor() {
        var email = Fixtures.anEmail();
        notifications.add(email).block();
        putOff(email, NOW.plusSeconds(590));
        notifications.add(Fixtures.aCode()).block();
        now = NOW.plusSeconds(500);

        queue.measure().block();

        assertThat(gauge("openwide.notifications.queue.age", "email")).isZero();
        assertThat(gauge("openwide.notifications.queue.size", "email")).isZero();
        assertThat(gauge("openwide.notifications.queue.wait", "email")).isEqualTo(500);
        assertThat(gauge("openwide.notifications.queue.wait", "sms")).isEqualTo(500);
    }

    @Test
    void whatLeftDoesNotWait() {
        var email = Fixtures.anEmail();
        notifications.add(email).block();
        notifications
                .decide(email.id(), n -> Optional.of(((Queued) n).claim(NOW, Fixtures.LEASE)))
                .block();
        now = NOW.plusSeconds(700);

        queue.measure().block();

        assertThat(gauge("openwide.notifications.queue.wait", "email")).isZero();
    }

    private void putOff(Queued queued, Instant until) {
        notifications
                .decide(queued.id(), n -> Optional.of(((Queued) n).claim(NOW, Fixtures.LEASE)))
                .then(notifications.decide(
                        queued.id(),
                        n -> Optional.of(((Sending) n).answered(new Answer.NotNow("smtp-451"), NOW, until))))
                .block();
    }

    private double gauge(String name, String medium) {
        return meters.get(name).tag("medium", medium).gauge().value();
    }
}
