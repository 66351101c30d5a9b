package org.openwide.registration.adapter.hashing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;

/** How much waits for a place at the workbench, and how often there was no room to wait. */
final class WorkbenchMeters {

    private final Counter refused;

    WorkbenchMeters(MeterRegistry registry, Collection<?> queue) {
        Gauge.builder("openwide.passwords.queue", queue, Collection::size).register(registry);
        this.refused = registry.counter("openwide.passwords.refused");
    }

    void refused() {
        refused.increment();
    }
}
