package org.openwide.registration.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwide.event.Event;
import org.springframework.stereotype.Component;

/** Counts events that never came: what follows them is processed all the same, but somebody should know. */
@Component
class Holes {

    private static final String MISSING = "openwide.events.missing";

    /** Of so many subjects the last sequence is remembered: those that were heard of last. */
    private static final int SUBJECTS = 10_000;

    private final Map<String, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > SUBJECTS;
        }
    };

    private final MeterRegistry meters;

    Holes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Takes note of an event, and counts those between it and the one that was heard before. */
    synchronized void heard(String topic, Event<?> event) {
        var subject = topic + "|" + event.subject();
        var before = last.get(subject);
        if (before != null && event.sequence() > before + 1) {
            meters.counter(MISSING, "topic", topic).increment(event.sequence() - before - 1.0);
        }
        last.merge(subject, event.sequence(), Math::max);
    }
}
