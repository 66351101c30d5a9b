package org.openwide.localstack.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openwide.localstack.timeline.EventMemory.Bounds;

class EventMemoryTest {

    private final EventMemory memory = new EventMemory(new Bounds(10, 3, 1_000));

    @Test
    void handsOutWhatCameAfterAPosition() {
        add("one", "r1");
        add("two", "r1");
        add("three", "r1");

        assertThat(memory.after(1, 10)).extracting(TopicEvent::id).containsExactly("two", "three");
        assertThat(memory.after(0, 2)).extracting(TopicEvent::id).containsExactly("one", "two");
        assertThat(memory.after(3, 10)).isEmpty();
    }

    @Test
    void marksTheSameEventOnTheSameTopicAsADuplicate() {
        add("one", "r1");
        add("one", "r1");
        memory.add(event("openwide.registrations.g.dlt", "one", "r1", "{}"));

        assertThat(memory.after(0, 10)).extracting(TopicEvent::duplicate).containsExactly(false, true, false);
    }

    @Test
    void neverTakesRecordsWithoutAnIdForDuplicates() {
        add("", "");
        add("", "");

        assertThat(memory.after(0, 10)).extracting(TopicEvent::duplicate).containsExactly(false, false);
    }

    @Test
    void forgetsTheOldestEvents() {
        IntStream.rangeClosed(1, 25).forEach(each -> add("e" + each, "r1"));

        assertThat(memory.after(0, 100)).hasSize(10).first().satisfies(event -> {
            assertThat(event.id()).isEqualTo("e16");
            assertThat(event.position()).isEqualTo(16);
        });
    }

    @Test
    void forgetsTheRegistrationThatWasQuietTheLongest() {
        add("a", "r1");
        add("b", "r2");
        add("c", "r3");
        add("d", "r1");
        add("e", "r4");

        assertThat(memory.after(0, 10)).extracting(TopicEvent::id).containsExactly("a", "c", "d", "e");
    }

    @Test
    void countsARegistrationAgainWhoseEventsWereForgotten() {
        IntStream.rangeClosed(1, 30).forEach(each -> add("e" + each, "r" + each % 3));

        assertThat(memory.after(0, 100)).hasSize(10);
    }

    @Test
    void keepsNoMoreDataThanItsBound() {
        IntStream.rangeClosed(1, 5)
                .forEach(each -> memory.add(event("openwide.registrations", "e" + each, "r1", "x".repeat(400))));
        add("small", "r1");

        assertThat(memory.after(0, 10)).extracting(TopicEvent::id).containsExactly("e4", "e5", "small");
    }

    private void add(String id, String registration) {
        memory.add(event("openwide.registrations", id, registration, "{}"));
    }

    private static TopicEvent event(String topic, String id, String registration, String data) {
        return new TopicEvent(
                0, topic, 0, 0, id, "type", "source", "subject", "1", registration, "", "", data, data.length(), false);
    }
}
