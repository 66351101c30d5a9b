package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.openwide.localstack.Ports;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Link;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.LoggingProducerListener;

/** A service whose broker is away from the start, and whose database goes away and comes back: told beside the others, since it waits a lot. */
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class OutageIT {

    private static final InstantSource CLOCK = InstantSource.system();
    private final int noBrokerYet = Ports.free(1);
    private Database database;
    private ConfigurableApplicationContext service;
    private Api api;

    @BeforeEach
    void start() {
        database = Database.inMemory();
        service = RunningService.get().start("127.0.0.1:" + noBrokerYet, database.uri("outage"), CLOCK);
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
                CLOCK.instant().plus(Duration.ofDays(14)),
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

    @Test
    void whatHappenedWithoutABrokerIsToldOnceItIsBackOnTopicsMadeAsTheyShouldBe(@TempDir Path data) {
        var complaints = new ListAppender<ILoggingEvent>();
        complaints.start();
        ((Logger) LoggerFactory.getLogger(LoggingProducerListener.class)).addAppender(complaints);
        service.getBean(Registrations.class).add(Invited.with(aLink())).block();
        assertThat(open().status()).isEqualTo(201);
        ObjectProvider<KafkaOperations<String, byte[]>> kafka = service.getBeanProvider(
                ResolvableType.forClassWithGenerics(KafkaOperations.class, String.class, byte[].class));
        assertThatThrownBy(() -> kafka.getObject().send("nowhere", new byte[0])).isInstanceOf(KafkaException.class);

        try (var broker = Broker.start(data, noBrokerYet)) {
            var servers = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
            try (var consumer = new KafkaConsumer<String, byte[]>(EventClients.consumer(servers, "outage"))) {
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> consumer.partitionsFor(Topic.Names.REGISTRATIONS)
                                        .size()
                                == 2);
                consumer.subscribe(List.of(Topic.Names.REGISTRATIONS));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> !consumer.poll(Duration.ofMillis(100)).isEmpty());
            }
        }

        assertThat(complaints.list).isEmpty();
    }
}
