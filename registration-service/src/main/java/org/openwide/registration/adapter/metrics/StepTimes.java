package org.openwide.registration.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwide.registration.adapter.metrics.Funnel.Reached;
import org.openwide.registration.domain.RegistrationId;

/**
 * How long patients took from one step to the next. Only this process remembers when the one before was: what began
 * before a restart, or on another replica, is not timed.
 */
final class StepTimes {

    private static final int REMEMBERED = 10_000;
    private static final Duration[] UP_TO = {
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1)
    };

    private final MeterRegistry meters;
    private final InstantSource clock;
    private final Map<RegistrationId, Instant> last = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RegistrationId, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    StepTimes(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.clock = clock;
        Arrays.stream(Reached.values()).filter(step -> step != Reached.STARTED).forEach(this::timer);
    }

    synchronized void reached(RegistrationId id, Reached step) {
        var now = clock.instant();
        var before = step == Reached.COMPLETED ? last.remove(id) : last.put(id, now);
        if (before != null && step != Reached.STARTED) {
            timer(step).record(Duration.between(before, now));
        }
    }

    synchronized void forget(RegistrationId id) {
        last.remove(id);
    }

    private Timer timer(Reached step) {
        return Timer.builder("openwide.registrations.step.time")
                .tag("step", step.word())
                .serviceLevelObjectives(UP_TO)
                .register(meters);
    }
}
