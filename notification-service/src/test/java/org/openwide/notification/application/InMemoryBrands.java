package org.openwide.notification.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.notification.domain.Brand;
import reactor.core.publisher.Mono;

/** Brands for tests. */
public final class InMemoryBrands implements Brands {

    private final Map<String, Said> said = new ConcurrentHashMap<>();

    private record Said(Brand brand, long sequence) {}

    @Override
    public Mono<Brand> of(String practiceId) {
        return Mono.justOrEmpty(said.get(practiceId)).map(Said::brand);
    }

    @Override
    public Mono<Void> keep(String practiceId, Brand brand, long sequence) {
        return Mono.fromRunnable(() -> said.merge(
                practiceId, new Said(brand, sequence), (old, now) -> now.sequence() > old.sequence() ? now : old));
    }
}
