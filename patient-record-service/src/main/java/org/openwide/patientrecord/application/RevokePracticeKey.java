package org.openwide.patientrecord.application;

import java.time.InstantSource;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Mono;

/** Ends a practice key. Whoever keeps an answer about it must not do so for longer than 30 s. */
public final class RevokePracticeKey {

    private final PracticeKeys keys;
    private final InstantSource clock;

    public RevokePracticeKey(PracticeKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** False when the practice has no such key. */
    public Mono<Boolean> revoke(PracticeId practice, KeyId key) {
        return keys.revoke(practice, key, clock.instant());
    }
}
