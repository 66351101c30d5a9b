package org.openwide.house.broken.application;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WaitsAWhile {

    @Nullable
    String aWhile() {
        return Mono.just("soon").block(Duration.ofSeconds(1));
    }

    Optional<String> perhaps() {
        return Mono.just("perhaps").blockOptional();
    }

    @Nullable
    String theLast() {
        return Flux.just("first", "last").blockLast(Duration.ofSeconds(1));
    }
}
