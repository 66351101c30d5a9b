package org.openwide.house.broken.application;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RunsOffOnItsOwn {

    void forgotten() {
        Mono.just("forgotten").subscribe();
    }

    void watched() {
        Flux.just("watched").subscribe(watched -> {});
    }
}
