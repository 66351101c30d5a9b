package org.openwide.gateway.adapter.brand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.openwide.gateway.application.Brands;
import org.openwide.gateway.domain.Brand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks for a brand once a minute; while the service is away, as often as somebody waits a moment for it. */
@Component
class HttpBrands implements Brands {

    private static final Logger LOG = LoggerFactory.getLogger(HttpBrands.class);
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final int PRACTICES = 1000;

    private final WebClient service;
    private final Cache<String, Brand> known =
            Caffeine.newBuilder().maximumSize(PRACTICES).expireAfterWrite(FRESH).build();
    private final Cache<String, Brand> missed =
            Caffeine.newBuilder().maximumSize(PRACTICES).expireAfterWrite(AWAY).build();

    HttpBrands(@Qualifier("patientRecordService") WebClient service) {
        this.service = service;
    }

    @Override
    public Mono<Brand> of(String practiceId) {
        return Mono.fromSupplier(() -> known.getIfPresent(practiceId))
                .switchIfEmpty(Mono.fromSupplier(() -> missed.getIfPresent(practiceId)))
                .switchIfEmpty(Mono.defer(() -> asked(practiceId)));
    }

    @Override
    public Optional<Brand> known(String practiceId) {
        return Optional.ofNullable(known.getIfPresent(practiceId));
    }

    private Mono<Brand> asked(String practiceId) {
        return service.get()
                .uri("/api/practices/{id}/brand", practiceId)
                .retrieve()
                .bodyToMono(BrandJson.class)
                .map(BrandJson::brand)
                .timeout(PATIENCE)
                .doOnNext(brand -> known.put(practiceId, brand))
                .onErrorResume(fault -> {
                    LOG.warn("No brand to be had: {}", fault.getClass().getName());
                    missed.put(practiceId, Brand.ours());
                    return Mono.just(Brand.ours());
                });
    }
}
