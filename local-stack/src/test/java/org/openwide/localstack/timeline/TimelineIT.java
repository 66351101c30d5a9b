package org.openwide.localstack.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.event.Topic;
import org.openwide.localstack.Broker;

/** The timeline on a real broker. */
class TimelineIT {

    private static final String REGISTRATIONS = Topic.REGISTRATIONS.topicName();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path data;

    @Test
    void readsEachTopicFromItsBeginningAndLeavesNoGroupBehind() throws Exception {
        try (var broker = Broker.start(data, 0);
                var timeline = new Timeline(broker.bootstrapServers())) {
            create(broker, REGISTRATIONS, Topic.SMS_CHARGES.topicName(), "someone-elses");
            send(broker, REGISTRATIONS, "e1", "{\"a\":1}");
            send(broker, REGISTRATIONS, "e1", "{\"a\":1}");
            send(broker, "someone-elses", "e2", "{}");

            timeline.follow();
            awaitIds(timeline, "e1", "e1");
            send(broker, Topic.SMS_CHARGES.topicName(), "e3", "{}");
            awaitIds(timeline, "e1", "e1", "e3");

            assertThat(timeline.after(0, 10)).first().satisfies(event -> {
                assertThat(event.type()).isEqualTo("openwide.registration.MobileVerified.v1");
                assertThat(event.source()).isEqualTo("/openwide/registration-service");
                assertThat(event.correlationId()).isEqualTo("r1");
                assertThat(event.sequence()).isEqualTo("5");
                assertThat(event.time()).isEqualTo("2026-11-22T10:42:07Z");
                assertThat(event.topic()).isEqualTo(REGISTRATIONS);
                assertThat(event.data()).isEqualTo("{\"a\":1}");
                assertThat(event.duplicate()).isFalse();
            });
            assertThat(timeline.after(1, 1)).first().matches(TopicEvent::duplicate);
            assertThat(groups(broker)).isEqualTo(0);
        }
    }

    @Test
    void findsTopicsThatAreMadeLaterAndShowsWhatIsNoEvent() throws Exception {
        try (var broker = Broker.start(data, 0);
                var timeline = new Timeline(broker.bootstrapServers())) {
            var changes = new AtomicInteger();
            timeline.onChange(changes::incrementAndGet);
            timeline.follow();
            await().atMost(PATIENCE).until(() -> !timeline.isBrokerAway());
            var deadLetters = Topic.REGISTRATIONS.deadLetters("notification-service");

            create(broker, deadLetters);
            sendPoison(broker, deadLetters, "x".repeat(100_000));

            await().atMost(PATIENCE).until(() -> !timeline.after(0, 10).isEmpty());
            assertThat(timeline.after(0, 10)).singleElement().satisfies(event -> {
                assertThat(event.topic()).isEqualTo(deadLetters);
                assertThat(event.reason()).isEqualTo("is no event");
                assertThat(event.type()).isEmpty();
                assertThat(event.size()).isEqualTo(100_000);
                assertThat(event.data()).hasSize(65_536);
            });
            assertThat(changes).hasValueGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void goesOnWhenTheBrokerWasAway() throws Exception {
        int port;
        try (var broker = Broker.start(data, 0);
                var timeline = new Timeline(broker.bootstrapServers())) {
            port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            create(broker, REGISTRATIONS);
            send(broker, REGISTRATIONS, "before", "{}");
            timeline.follow();
            awaitIds(timeline, "before");

            broker.close();
            await().atMost(PATIENCE).until(timeline::isBrokerAway);
            try (var again = Broker.start(data, port)) {
                send(again, REGISTRATIONS, "after", "{}");

                awaitIds(timeline, "before", "after");
                await().atMost(PATIENCE).until(() -> !timeline.isBrokerAway());
            }
        }
    }

    @Test
    void endsAtOnceWhenNoBrokerEverCame() {
        var timeline = new Timeline("127.0.0.1:1");
        timeline.follow();
        assertThat(isFollowingNobody()).isTrue();

        timeline.close();

        assertThat(timeline.isBrokerAway()).isTrue();
        await().until(() -> !isFollowingNobody());
    }

    private static boolean isFollowingNobody() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("timeline of 127.0.0.1:1"));
    }

    private static void awaitIds(Timeline timeline, String... ids) {
        await().atMost(PATIENCE)
                .until(() -> timeline.after(0, 100).stream().map(TopicEvent::id).toList(), Arrays.asList(ids)::equals);
    }

    private static void create(Broker broker, String... topics) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(Arrays.stream(topics)
                            .map(name -> new NewTopic(name, 2, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static int groups(Broker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.listGroups().all().get().size();
        }
    }

    private static void send(Broker broker, String topic, String id, String data) throws Exception {
        var message = new ProducerRecord<>(topic, "r1", data.getBytes(UTF_8));
        Map.of(
                        "ce_id", id,
                        "ce_type", "openwide.registration.MobileVerified.v1",
                        "ce_source", "/openwide/registration-service",
                        "ce_subject", "r1",
                        "ce_sequence", "5",
                        "ce_correlationid", "r1",
                        "ce_time", "2026-11-22T10:42:07Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        sendAll(broker, List.of(message));
    }

    private static void sendPoison(Broker broker, String topic, String data) throws Exception {
        var message = new ProducerRecord<>(topic, "r1", data.getBytes(UTF_8));
        message.headers().add("openwide-reason", "is no event".getBytes(UTF_8));
        sendAll(broker, List.of(message));
    }

    private static void sendAll(Broker broker, List<ProducerRecord<String, byte[]>> messages) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var message : messages) {
                producer.send(message).get();
            }
        }
    }
}
