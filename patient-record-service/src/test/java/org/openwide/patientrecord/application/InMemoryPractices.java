package org.openwide.patientrecord.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Mono;

/** Practices in memory. */
final class InMemoryPractices implements Practices {

    private final Map<PracticeId, Practice> practices = new ConcurrentHashMap<>();

    @Override
    public Mono<Practice> find(PracticeId id) {
        return Mono.justOrEmpty(practices.get(id));
    }

    @Override
    public Mono<Boolean> keep(Practice practice) {
        return Mono.fromSupplier(() -> practices.put(practice.id(), practice) == null);
    }
}
