package org.openwide.localstack.timeline;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** The last events that were read, within bounds that hold whatever stands on the topics. */
final class EventMemory {

    private final Bounds bounds;
    private final ArrayDeque<TopicEvent> events = new ArrayDeque<>();
    /** How many events of each registration are kept; the one that was quiet the longest comes first. */
    private final LinkedHashMap<String, Integer> registrations = new LinkedHashMap<>();

    private final LinkedHashSet<String> seen = new LinkedHashSet<>();
    private long position;
    private long characters;

    /** What is kept at most. */
    record Bounds(int events, int registrations, long characters) {
        static final Bounds USUAL = new Bounds(2_000, 200, 6L << 20);
    }

    EventMemory(Bounds bounds) {
        this.bounds = bounds;
    }

    synchronized void add(TopicEvent event) {
        var kept = event.remembered(++position, hasSeen(event));
        events.add(kept);
        characters += kept.data().length();
        var count = registrations.remove(kept.correlationId());
        registrations.put(kept.correlationId(), count == null ? 1 : count + 1);
        forgetWhatIsTooMuch();
    }

    /** What was read after this position, oldest first. */
    synchronized List<TopicEvent> after(long earlier, int atMost) {
        return events.stream()
                .filter(event -> event.position() > earlier)
                .limit(atMost)
                .toList();
    }

    private boolean hasSeen(TopicEvent event) {
        if (event.id().isEmpty()) {
            return false;
        }
        boolean isNew = seen.add(event.topic() + " " + event.id());
        if (seen.size() > 2 * bounds.events()) {
            seen.removeFirst();
        }
        return !isNew;
    }

    private void forgetWhatIsTooMuch() {
        if (registrations.size() > bounds.registrations()) {
            forgetRegistration(registrations.firstEntry().getKey());
        }
        while (events.size() > bounds.events() || characters > bounds.characters()) {
            forget(events.removeFirst());
        }
    }

    private void forgetRegistration(String correlationId) {
        events.removeIf(event -> {
            if (event.isOf(correlationId)) {
                characters -= event.data().length();
                return true;
            }
            return false;
        });
        registrations.remove(correlationId);
    }

    private void forget(TopicEvent event) {
        characters -= event.data().length();
        registrations.computeIfPresent(event.correlationId(), (_, count) -> count == 1 ? null : count - 1);
    }
}
