package org.openwide.notification.application;

import java.time.InstantSource;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Keeps that the code of a registration was entered: its texts are read by a patient. */
public final class CountCodeEntered {

    private final CodeTexts texts;
    private final InstantSource clock;

    public CountCodeEntered(CodeTexts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public Mono<Void> count(UUID registrationId) {
        return Mono.defer(() -> texts.entered(registrationId, clock.instant()));
    }
}
