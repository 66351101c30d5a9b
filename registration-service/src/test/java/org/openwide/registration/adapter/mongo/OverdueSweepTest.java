package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.registration.application.InMemoryRegistrations;
import org.openwide.registration.application.UseCases;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.RegistrationId;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;

class OverdueSweepTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(OverdueSweep.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void anIndexThatCannotBeMadeIsSaidAndKeepsNothingFromEnding() {
        try (var nowhere = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50")) {
            var mongo = new ReactiveMongoTemplate(nowhere, "nothing");
            var sweep = new OverdueSweep(mongo, UseCases.endOverdue(new CountingLooks(), () -> Fixtures.NOW));

            sweep.start();

            await().until(() -> looks.get() > 0 && !log.list.isEmpty());
            sweep.stop();
        }
        assertThat(log.list).first().satisfies(said -> {
            assertThat(said.getLevel()).isEqualTo(Level.WARN);
            assertThat(said.getFormattedMessage()).contains("indexes");
        });
    }

    private final class CountingLooks extends InMemoryRegistrations {

        @Override
        public Flux<RegistrationId> overdue(Instant now, int limit) {
            looks.incrementAndGet();
            return super.overdue(now, limit);
        }
    }
}
