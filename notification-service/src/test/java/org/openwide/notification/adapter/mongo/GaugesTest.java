package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.EUR;
import static org.openwide.notification.domain.Fixtures.NOW;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.EventIds;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Money;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class GaugesTest {

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

    @Test
    void theBudgetIsUsedByWhatWasReservedToday() {
        var used = new BudgetUsed(mongo, new Money(new BigDecimal("20"), EUR), () -> now);
        used.bindTo(meters);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        new MongoDailyCounters(mongo)
                .reserve(today, new Money(new BigDecimal("5"), EUR), new BigDecimal("20"))
                .block();

        used.measure().block();

        assertThat(meters.get("openwide.texts.budget.used").gauge().value()).isEqualTo(0.25);
    }

    private double gauge(String name, String medium) {
        return meters.get(name).tag("medium", medium).gauge().value();
    }
}
