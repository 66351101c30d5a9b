package org.openwide.notification.adapter.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.anEmail;

import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.Sender;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Queued;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

class SendersTest {

    private static final int PLACES = 8;

    private final Sender ports = new Sender(500, "100");
    private final Senders senders = new Senders(new Given(ports.work()), PLACES, Duration.ofMillis(100));

    private record Given(Senders.Work work) implements ObjectProvider<Senders.Work> {

        @Override
        public Senders.Work getObject() {
            return work;
        }

        @Override
        public Stream<Senders.Work> stream() {
            return Stream.of(work);
        }
    }

    @AfterEach
    void stop() {
        ports.letGo();
        senders.stop();
    }

    @Test
    void aMailServerThatHangsHoldsUpNoText() {
        ports.withAMailServerThatHangs().answering(accepted("m-1", "0.05"));
        senders.start();
        Stream.generate(() -> anEmail()).limit(20).forEach(this::ask);
        Awaitility.await().until(() -> ports.emails.size() == PLACES);

        ask(aCode());

        Awaitility.await().until(() -> ports.texts.size() == 1);
        assertThat(ports.emails).hasSize(PLACES);
    }

    @Test
    void aRushThatNoQueueHoldsIsWorkedOffWithoutWaitingForTheClock() {
        ports.withAMailServerThatHangs();
        var onceAnHour = new Senders(new Given(ports.work()), PLACES, Duration.ofHours(1));
        onceAnHour.start();

        Stream.generate(() -> anEmail()).limit(300).forEach(email -> ask(onceAnHour, email));
        ports.letGo();

        Awaitility.await().until(() -> ports.emails.size() == 300);
        onceAnHour.stop();
    }

    @Test
    void whatNobodyWasToldOfIsFoundByTheClock() {
        ports.answering(accepted("m-1", "0.05"));
        ports.queue(aCode());

        senders.start();

        Awaitility.await().until(() -> ports.texts.size() == 1);
    }

    @Test
    void whatIsAskedForWhileTheServiceStopsStillFindsThem() {
        int webServer = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;
        int listeners = AbstractMessageListenerContainer.DEFAULT_PHASE;

        assertThat(senders.getPhase()).isLessThan(webServer).isLessThan(listeners);
    }

    private void ask(Queued queued) {
        ask(senders, queued);
    }

    private void ask(Senders whom, Queued queued) {
        ports.queue(queued);
        whom.toSend(Due.of(queued.request()));
    }
}
