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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.Topic;
import org.openwide.event.json.EventSchemas;
import org.openwide.event.kafka.EventRecords;

/** After all stories: whatever they left on the topics. */
@Order(Integer.MAX_VALUE)
class EventsIT {

    private final Stack stack = Stack.shared();

    @ParameterizedTest
    @EnumSource
    void everyRecordIsAnEventThatFitsItsSchema(Topic topic) {
        var records = records(topic);

        assertThat(records).allSatisfy(bound -> {
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

    @ParameterizedTest
    @EnumSource
    void eachSubjectCountsItsEventsWithoutGaps(Topic topic) {
        var sequences = new HashMap<String, List<Long>>();
        var seen = new HashSet<UUID>();
        for (var bound : records(topic)) {
            var event = EventRecords.read(bound);
            // a second copy of an event is none of its own
            if (seen.add(event.id())) {
                sequences
                        .computeIfAbsent(event.subject(), subject -> new ArrayList<>())
                        .add(event.sequence());
            }
        }

        assertThat(sequences.values())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, each.size()).boxed().toList()));
    }

    @Test
    void noGroupGaveUpOnAnEvent() {
        assertThat(stack.topics().names())
                .filteredOn(name -> name.endsWith(".dlt"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(stack.topics().records(name)).isEmpty());
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        var records = stack.topics().records(topic.topicName());
        if (records.isEmpty()) {
            var person = Person.someone();
            new Journey(stack, person).untilDone(stack.practice().linkFor(person));
            new Effects(stack).awaitRegistered(person);
            return stack.topics().records(topic.topicName());
        }
        return records;
    }

    private static String header(ConsumerRecord<String, byte[]> bound, String name) {
        return new String(bound.headers().lastHeader(name).value(), UTF_8);
    }
}
