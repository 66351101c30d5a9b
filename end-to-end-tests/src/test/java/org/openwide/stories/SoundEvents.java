package org.openwide.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Topic;
import org.openwide.event.json.EventSchemas;
import org.openwide.event.kafka.EventRecords;

/** What must hold for every event, whatever the stories before have done. */
record SoundEvents(Topics topics) {

    void onAllTopics() {
        for (var topic : Topic.values()) {
            fitTheirSchemas(topic);
            countWithoutGaps(topic);
        }
        wereAllTaken();
    }

    void fitTheirSchemas(Topic topic) {
        assertThat(records(topic.topicName())).allSatisfy(bound -> {
            var event = EventRecords.read(bound);
            assertThat(bound.key()).isEqualTo(event.subject());
            assertThat(header(bound, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(bound, "content-type")).isEqualTo("application/json");
            assertThat(event.id().version()).isEqualTo(7);
            assertThat(event.source()).startsWith("/openwide/");
            assertThat(event.correlationId()).isNotBlank();
            assertThat(event.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
            assertThat(EventSchemas.check(event.type(), new String(bound.value(), UTF_8)))
                    .isEmpty();
        });
    }

    /** Each subject counts its events; a second copy of an event is none of its own. */
    void countWithoutGaps(Topic topic) {
        var sequences = new HashMap<String, List<Long>>();
        var seen = new HashSet<UUID>();
        for (var bound : records(topic.topicName())) {
            var event = EventRecords.read(bound);
            if (seen.add(event.id())) {
                sequences
                        .computeIfAbsent(event.subject(), _ -> new ArrayList<>())
                        .add(event.sequence());
            }
        }
        assertThat(sequences.values())
                .allSatisfy(each -> assertThat(each)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, each.size()).boxed().toList()));
    }

    /** No consumer group gave up on an event. */
    void wereAllTaken() {
        assertThat(topics.names())
                .filteredOn(name -> name.endsWith(".dlt"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(records(name)).isEmpty());
    }

    List<ConsumerRecord<String, byte[]>> records(String topic) {
        return topics.records(topic).stream()
                .filter(bound -> !PlantedEvents.isOne(bound))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> bound, String name) {
        return new String(bound.headers().lastHeader(name).value(), UTF_8);
    }
}
