package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.registration.application.InMemoryRegistrations;
import org.openwide.registration.application.UseCases;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.RegistrationId;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

class OverdueSweepTest {

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
    void aLookThatFailsIsSaidAndEndsNoSweep() {
        var sweep = new OverdueSweep(UseCases.endOverdue(new Away(), () -> Fixtures.NOW));

        sweep.start();

        await().until(() -> !log.list.isEmpty());
        assertThat(sweep.isRunning()).isTrue();
        sweep.stop();
        assertThat(log.list).singleElement().satisfies(said -> {
            assertThat(said.getLevel()).isEqualTo(Level.WARN);
            assertThat(said.getFormattedMessage()).endsWith("java.lang.IllegalStateException");
        });
    }

    private static final class Away extends InMemoryRegistrations {

        @Override
        public Flux<RegistrationId> overdue(Instant now, int limit) {
            return Flux.error(new IllegalStateException("the database is away"));
        }
    }
}
