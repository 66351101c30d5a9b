package org.openwide.house.broken.application;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

class Waits {

    @Nullable
    String value() {
        return Mono.just("now").block();
    }
}
