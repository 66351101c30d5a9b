package org.openwide.patientrecord.application;

import java.time.Instant;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.SecretHash;
import reactor.core.publisher.Mono;

/** All practice keys, by what their secrets hash to. Every call signals an error when they cannot be reached. */
public interface PracticeKeys {

    Mono<Void> add(PracticeKey key);

    /** The key, live or revoked; empty when no key has this hash. */
    Mono<PracticeKey> find(SecretHash hash);

    /** Revokes a key of this practice, again is fine; false when the practice has no such key. */
    Mono<Boolean> revoke(PracticeId practice, KeyId key, Instant now);
}
