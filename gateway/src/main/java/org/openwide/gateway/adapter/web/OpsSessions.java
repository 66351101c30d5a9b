package org.openwide.gateway.adapter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.operations.OperatorKey;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Operators who are signed in, in memory only: the key never goes to the browser, and is forgotten half an hour after it
 * was entered. Only a key that is good begins a session.
 */
@Component
class OpsSessions {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int AT_ONCE = 100;

    private final String name;
    private final boolean secure;
    private final Cache<String, OperatorKey> keys;

    OpsSessions(Portal portal, InstantSource clock) {
        secure = portal.isSecure();
        name = secure ? "__Host-openwide-ops" : "openwide-ops";
        Ticker time = () -> Duration.ofMillis(clock.millis()).toNanos();
        keys = Caffeine.newBuilder()
                .maximumSize(AT_ONCE)
                .expireAfterWrite(LIFE)
                .ticker(time)
                .executor(Runnable::run)
                .build();
    }

    Optional<OpsVisit> visit(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(name))
                .flatMap(cookie -> OpsVisit.of(cookie.getValue()));
    }

    Optional<OperatorKey> key(ServerHttpRequest request) {
        return visit(request).map(visit -> keys.getIfPresent(visit.value()));
    }

    /** Gives a browser that is not signed in a value of its own, so that its form can be told from others. */
    OpsVisit begin(ServerHttpResponse response) {
        return give(response, OpsVisit.begun());
    }

    /** Signs in, under a new value: one that was planted before is worth nothing. */
    void signIn(ServerHttpRequest request, ServerHttpResponse response, OperatorKey key) {
        signOut(request);
        keys.put(give(response, OpsVisit.begun()).value(), key);
    }

    void signOut(ServerHttpRequest request) {
        visit(request).ifPresent(visit -> keys.invalidate(visit.value()));
    }

    private OpsVisit give(ServerHttpResponse response, OpsVisit visit) {
        response.getCookies()
                .set(
                        name,
                        ResponseCookie.from(name, visit.value())
                                .httpOnly(true)
                                .secure(secure)
                                .sameSite("Strict")
                                .path("/")
                                .maxAge(LIFE)
                                .build());
        return visit;
    }
}
