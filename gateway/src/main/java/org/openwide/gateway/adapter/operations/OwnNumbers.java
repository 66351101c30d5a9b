package org.openwide.gateway.adapter.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What this gateway itself tells Prometheus; nothing where it measures nothing. */
@Component
class OwnNumbers {

    private final ObjectProvider<PrometheusMeterRegistry> meters;

    OwnNumbers(ObjectProvider<PrometheusMeterRegistry> meters) {
        this.meters = meters;
    }

    Mono<String> text() {
        return Mono.justOrEmpty(meters.getIfAvailable())
                .flatMap(all -> Mono.fromCallable(all::scrape).subscribeOn(Schedulers.boundedElastic()));
    }
}
