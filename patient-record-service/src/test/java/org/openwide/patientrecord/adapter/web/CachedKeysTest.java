package org.openwide.patientrecord.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import reactor.core.publisher.Mono;

class CachedKeysTest {

    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private boolean revoked;
    private final CachedKeys keys = new CachedKeys(this::introspect, Duration.ofSeconds(30), () -> now);

    @Test
    void anAnswerIsGoodForItsTime() {
        keys.introspect("key").block();
        now = now.plusSeconds(29);
        keys.introspect("key").block();

        assertThat(asked).hasValue(1);
    }

    @Test
    void aRevokedKeyStopsWhenItsAnswerRanOut() {
        keys.introspect("key").block();
        revoked = true;
        now = now.plusSeconds(30);

        assertThatThrownBy(() -> keys.introspect("key").block()).isInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void aKeyThatOpensNothingIsAskedAgain() {
        revoked = true;
        assertThatThrownBy(() -> keys.introspect("key").block()).isInstanceOf(BadOpaqueTokenException.class);
        revoked = false;

        assertThat(keys.introspect("key").block()).isNotNull();
    }

    @Test
    void keysAreNotConfused() {
        keys.introspect("one").block();
        keys.introspect("other").block();

        assertThat(asked).hasValue(2);
    }

    @Test
    void manyKeysAreNotAllRemembered() {
        for (int count = 0; count <= 1_000; count++) {
            keys.introspect("key-" + count).block();
        }
        keys.introspect("key-0").block();

        assertThat(asked).hasValue(1_002);
    }

    private Mono<OAuth2AuthenticatedPrincipal> introspect(String key) {
        return Mono.defer(() -> {
            asked.incrementAndGet();
            return revoked
                    ? Mono.error(new BadOpaqueTokenException("revoked"))
                    : Mono.just(new DefaultOAuth2AuthenticatedPrincipal(
                            "p", Map.of("practice_id", "p"), AuthorityUtils.createAuthorityList("SCOPE_practice")));
        });
    }
}
