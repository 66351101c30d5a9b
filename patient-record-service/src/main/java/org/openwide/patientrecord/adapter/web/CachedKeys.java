package org.openwide.patientrecord.adapter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwide.patientrecord.domain.PracticeSecret;
import org.openwide.patientrecord.domain.SecretHash;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import reactor.core.publisher.Mono;

/** Remembers for a short time who holds a key that opens something; never the key, and nothing of one that does not. */
public final class CachedKeys implements ReactiveOpaqueTokenIntrospector {

    private static final int MOST = 1_000;

    private final ReactiveOpaqueTokenIntrospector keys;
    private final Duration goodFor;
    private final InstantSource clock;
    private final Map<SecretHash, Answer> answers = Collections.synchronizedMap(new Bounded());

    public CachedKeys(ReactiveOpaqueTokenIntrospector keys, Duration goodFor, InstantSource clock) {
        this.keys = keys;
        this.goodFor = goodFor;
        this.clock = clock;
    }

    @Override
    public Mono<OAuth2AuthenticatedPrincipal> introspect(String token) {
        var hash = new PracticeSecret(token).hash();
        var now = clock.instant();
        var known = answers.get(hash);
        return known != null && now.isBefore(known.until())
                ? Mono.just(known.holder())
                : keys.introspect(token).doOnNext(holder -> answers.put(hash, new Answer(holder, now.plus(goodFor))));
    }

    private record Answer(OAuth2AuthenticatedPrincipal holder, Instant until) {}

    private static final class Bounded extends LinkedHashMap<SecretHash, Answer> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SecretHash, Answer> eldest) {
            return size() > MOST;
        }
    }
}
