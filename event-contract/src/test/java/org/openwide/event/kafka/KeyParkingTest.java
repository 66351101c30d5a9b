package org.openwide.event.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** When a parked key goes on, also where other events come between the copies. */
class KeyParkingTest {

    private final Map<String, ParkedKeys.Parked> stored = new HashMap<>();
    private final List<Long> dead = new ArrayList<>();
    private final KeyParking parking = new KeyParking("group", new Stored(), (bound, _) -> dead.add(bound.offset()));

    @Test
    void anEventThatComesBetweenTheCopiesKeepsTheKeyParked() {
        parking.park(at(0));

        assertThat(passes(copy(1, 0, Replay.Then.GO_ON))).isTrue();
        assertThat(passes(at(2))).isFalse();
        assertThat(passes(copy(3, 0, Replay.Then.RELEASE))).isTrue();

        assertThat(dead).containsExactly(2L);
        assertThat(passes(at(4))).isFalse();
    }

    @Test
    void itGoesOnWhenThatOneWasReplayedToo() {
        anEventThatComesBetweenTheCopiesKeepsTheKeyParked();

        assertThat(passes(copy(5, 4, Replay.Then.GO_ON))).isTrue();
        assertThat(passes(copy(6, 4, Replay.Then.RELEASE))).isTrue();

        assertThat(passes(at(7))).isTrue();
        assertThat(stored).isEmpty();
    }

    @Test
    void copiesBehindOneThatFailedAgainFollowIt() {
        parking.park(at(0));
        assertThat(passes(copy(1, 0, Replay.Then.GO_ON))).isTrue();
        parking.park(at(1));

        assertThat(passes(copy(2, 0, Replay.Then.RELEASE))).isFalse();

        assertThat(dead).containsExactly(2L);
        assertThat(stored).containsKey("key");
    }

    @Test
    void aCopyForAnotherGroupIsPassedOver() {
        var copy = at(1);
        new Replay("other", new Position(0, 0), Replay.Then.GO_ON).addTo(copy.headers());

        assertThat(passes(copy)).isFalse();
        assertThat(dead).isEmpty();
    }

    private boolean passes(ConsumerRecord<String, byte[]> bound) {
        return parking.intercept(bound, consumer()) != null;
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String, byte[]> consumer() {
        return mock(Consumer.class);
    }

    private static ConsumerRecord<String, byte[]> at(long offset) {
        return new ConsumerRecord<>("topic", 0, offset, "key", new byte[0]);
    }

    private static ConsumerRecord<String, byte[]> copy(long offset, long upTo, Replay.Then then) {
        var bound = at(offset);
        new Replay("group", new Position(0, upTo), then).addTo(bound.headers());
        return bound;
    }

    private final class Stored implements ParkedKeys {

        @Override
        public Map<String, Parked> of(String topic) {
            return stored;
        }

        @Override
        public void park(String topic, String key, Parked parked) {
            stored.put(key, parked);
        }

        @Override
        public void release(String topic, String key) {
            stored.remove(key);
        }
    }
}
