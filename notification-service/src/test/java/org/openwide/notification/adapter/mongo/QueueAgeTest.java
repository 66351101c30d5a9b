package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.EventIds;
import org.openwide.notification.domain.Fixtures;
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

    @Test
    void theQueueIsAsOldAsTheOldestThatMayBeSent() {
        var queue = new QueueAge(mongo, () -> now);
        queue.bindTo(meters);
        var notifications = new MongoNotifications(mongo, new EventIds(() -> now), _ -> {});
        notifications.add(Fixtures.aCode()).block();
        notifications.add(Fixtures.aTextedLink()).block();
        now = Fixtures.aCode().notBefore().plusSeconds(75);

        queue.measure().block();

        assertThat(gauge("openwide.notifications.queue.age", "sms")).isEqualTo(75);
        assertThat(gauge("openwide.notifications.queue.size", "sms")).isEqualTo(2);
        assertThat(gauge("openwide.notifications.queue.age", "email")).isZero();
    }

    private double gauge(String name, String medium) {
        return meters.get(name).tag("medium", medium).gauge().value();
    }
}
