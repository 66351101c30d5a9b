package org.openwide.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.openwide.event.kafka.EventTopics;

class TopicTest {

    @Test
    void noEventIsKeptLongerThanTwentyEightDaysThoughABrokerDeletesWholeSegments() {
        for (var topic : new EventTopics(1, 1).forService("group", List.of(), List.of(Topic.REGISTRATIONS))) {
            var longest = setting(topic, "retention.ms").plus(setting(topic, "segment.ms"));

            assertThat(longest).as(topic.name()).isLessThan(Topic.RETENTION);
        }
        assertThat(Topic.RETENTION).isEqualTo(Duration.ofDays(28));
    }

    private static Duration setting(NewTopic topic, String name) {
        var brokersDefault = String.valueOf(Duration.ofDays(7).toMillis());
        return Duration.ofMillis(Long.parseLong(topic.configs().getOrDefault(name, brokersDefault)));
    }
}
