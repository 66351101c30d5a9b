package org.openwide.notification.adapter.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import reactor.core.publisher.Mono;

/** Remembers which keys are good, for a short while; refusals are asked for anew each time. Keys are kept as hashes. */
public final class CachedIntrospection implements ReactiveOpaqueTokenIntrospector {

    private static final int REMEMBERED = 1000;

    private final ReactiveOpaqueTokenIntrospector introspection;
    private final Duration life;
    private final InstantSource clock;
    private final Map<String, Good> good = new ConcurrentHashMap<>();

    public CachedIntrospection(ReactiveOpaqueTokenIntrospector introspection, Duration life, InstantSource clock) {
        this.introspection = introspection;
        this.life = life;
        this.clock = clock;
    }

    private record Good(OAuth2AuthenticatedPrincipal principal, Instant until) {}

    @Override
    public Mono<OAuth2AuthenticatedPrincipal> introspect(String token) {
        return Mono.defer(() -> {
            String hash = hash(token);
            OAuth2AuthenticatedPrincipal known = known(hash);
            return known != null
                    ? Mono.just(known)
                    : introspection.introspect(token).doOnNext(principal -> remember(hash, principal));
        });
    }

    private @Nullable OAuth2AuthenticatedPrincipal known(String hash) {
        Good known = good.get(hash);
        return known != null && clock.instant().isBefore(known.until()) ? known.principal() : null;
    }

    private void remember(String hash, OAuth2AuthenticatedPrincipal principal) {
        Instant now = clock.instant();
        if (good.size() >= REMEMBERED) {
            good.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (good.size() < REMEMBERED) {
            good.put(hash, new Good(principal, now.plus(life)));
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
