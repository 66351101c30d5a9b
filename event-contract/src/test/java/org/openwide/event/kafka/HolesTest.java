package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.registrationlink.LinkRevoked;

class HolesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Holes holes = new Holes(meters);
    private final Consumer<String, byte[]> consumer = mock();

    private void hear(String patient, long... sequences) {
        var data = new LinkRevoked("riverside", patient, new UUID(1, 1), "replaced");
        var trace = new Event.Trace("c", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        for (var sequence : sequences) {
            var sent = EventRecords.toRecord(Event.of(new UUID(2, sequence), Instant.EPOCH, sequence, trace, data));
            var received = new ConsumerRecord<>("links", 0, 0, sent.key(), sent.value());
            sent.headers().forEach(received.headers()::add);
            assertThat(holes.intercept(received, consumer)).isSameAs(received);
        }
    }

    private double missing() {
        return meters.counter("openwide.events.missing", "topic", "links").count();
    }

    @Test
    void whatNeverCameIsCounted() {
        hear("p-1", 1, 2, 5, 6);

        assertThat(missing()).isEqualTo(2);
    }

    @Test
    void whatComesTwiceIsNoHole() {
        hear("p-1", 1, 2, 3, 1, 2, 3, 4);

        assertThat(missing()).isZero();
    }

    @Test
    void everyoneIsNumberedApartAndWhoIsNewMayBeginAnywhere() {
        hear("p-1", 1, 2);
        hear("p-2", 7, 8);
        hear("p-1", 3);

        assertThat(missing()).isZero();
    }

    @Test
    void whatAnotherReplicaHeardInBetweenIsNoHole() {
        hear("p-1", 1, 2);
        holes.onPartitionsAssigned(consumer, List.of(new TopicPartition("links", 0)));
        hear("p-1", 5);

        assertThat(missing()).isZero();
    }

    @Test
    void aPartitionThatStaysIsRememberedWhenAnotherComes() {
        hear("p-1", 1, 2);
        holes.onPartitionsAssigned(consumer, List.of(new TopicPartition("links", 1)));
        hear("p-1", 5);

        assertThat(missing()).isEqualTo(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "many"})
    void whatIsNoEventIsLetThrough(@Nullable String sequence) {
        var odd = new ConsumerRecord<>("links", 0, 0, "p-1", new byte[0]);
        odd.headers().add("ce_sequence", sequence == null ? null : sequence.getBytes(US_ASCII));

        assertThat(holes.intercept(odd, consumer)).isSameAs(odd);
        assertThat(missing()).isZero();
    }
}
