package org.openwide.patientrecord.application;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.SecretHash;
import reactor.core.publisher.Mono;

/** Practice keys in memory. */
final class InMemoryPracticeKeys implements PracticeKeys {

    private final Map<SecretHash, PracticeKey> keys = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(PracticeKey key) {
        return Mono.fromRunnable(() -> keys.put(key.hash(), key));
    }

    @Override
    public Mono<PracticeKey> find(SecretHash hash) {
        return Mono.justOrEmpty(keys.get(hash));
    }

    @Override
    public Mono<Boolean> revoke(PracticeId practice, KeyId key, Instant now) {
        return Mono.fromSupplier(() -> keys.values().stream()
                .filter(it -> it.practice().equals(practice) && it.id().equals(key))
                .findFirst()
                .map(it -> keys.put(it.hash(), it.revoked(now)))
                .isPresent());
    }
}
