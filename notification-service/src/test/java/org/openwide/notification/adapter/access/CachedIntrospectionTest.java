package org.openwide.notification.adapter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import reactor.core.publisher.Mono;

class CachedIntrospectionTest {

    private static final OAuth2AuthenticatedPrincipal RIVERSIDE =
            new DefaultOAuth2AuthenticatedPrincipal("riverside", Map.of("practice_id", "riverside"), List.of());

    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final CachedIntrospection keys = new CachedIntrospection(this::answer, Duration.ofSeconds(30), () -> now);

    @Test
    void aGoodKeyIsAskedForOnceInHalfAMinute() {
        keys.introspect("good").block();
        now = now.plusSeconds(29);
        assertThat(keys.introspect("good").block()).isEqualTo(RIVERSIDE);
        assertThat(asked).hasValue(1);

        now = now.plusSeconds(1);
        keys.introspect("good").block();

        assertThat(asked).hasValue(2);
    }

    @Test
    void aRefusalIsNotRemembered() {
        assertThatThrownBy(() -> keys.introspect("bad").block()).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> keys.introspect("bad").block()).isInstanceOf(BadOpaqueTokenException.class);

        assertThat(asked).hasValue(2);
    }

    @Test
    void itRemembersOnlySoMany() {
        for (int i = 0; i < 1500; i++) {
            keys.introspect("good-" + i).block();
        }
        keys.introspect("good-0").block();
        keys.introspect("good-1499").block();

        assertThat(asked).hasValue(1501);
    }

    private Mono<OAuth2AuthenticatedPrincipal> answer(String token) {
        asked.incrementAndGet();
        return token.startsWith("good") ? Mono.just(RIVERSIDE) : Mono.error(new BadOpaqueTokenException("unknown"));
    }
}
