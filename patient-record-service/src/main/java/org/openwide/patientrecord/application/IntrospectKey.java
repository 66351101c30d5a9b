package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.KeyHolder;
import org.openwide.patientrecord.domain.KeyHolder.Nobody;
import org.openwide.patientrecord.domain.KeyHolder.OfPractice;
import org.openwide.patientrecord.domain.KeyHolder.Operator;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.PracticeSecret;
import org.openwide.patientrecord.domain.SecretHash;
import reactor.core.publisher.Mono;

/** Tells whom a key shows a caller to be. Only hashes are compared. */
public final class IntrospectKey {

    private final PracticeKeys keys;
    private final SecretHash operator;

    public IntrospectKey(PracticeKeys keys, SecretHash operator) {
        this.keys = keys;
        this.operator = operator;
    }

    public Mono<KeyHolder> introspect(PracticeSecret secret) {
        var hash = secret.hash();
        return hash.equals(operator)
                ? Mono.just(new Operator())
                : keys.find(hash)
                        .filter(PracticeKey::isLive)
                        .<KeyHolder>map(key -> new OfPractice(key.practice()))
                        .defaultIfEmpty(new Nobody());
    }
}
