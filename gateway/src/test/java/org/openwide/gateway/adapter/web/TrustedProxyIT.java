package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.StatusAssertions;

/** Two requests a minute, and every connection here comes from a proxy that is believed. */
@TestPropertySource(
        properties = {
            "openwide.requests-per-minute=2",
            "openwide.trusted-proxies=127.0.0.0/8, 10.0.0.0/8",
            "openwide.portal.url=https://portal.example.org"
        })
class TrustedProxyIT extends Door {

    @Test
    void eachAddressBehindTheProxyHasItsOwnLimit() {
        useUp("203.0.113.1");

        ask("203.0.113.1").isEqualTo(429);
        ask("203.0.113.2").isOk();
    }

    @Test
    void aHopThatTheClientWroteItselfDoesNotCount() {
        useUp("203.0.113.3");

        ask("198.51.100.1, 203.0.113.3").isEqualTo(429);
        ask("198.51.100.2, 203.0.113.3, 10.0.0.9").isEqualTo(429);
    }

    @Test
    void anIpv6NetworkCountsAsOneClient() {
        useUp("2001:db8:1:2::1");

        ask("2001:db8:1:2:3::4").isEqualTo(429);
        ask("2001:db8:1:4::1").isOk();
    }

    @Test
    void theServiceHearsTheClientNotTheProxy() {
        ask("198.51.100.1, 203.0.113.4, 10.0.0.9").isOk();

        var heard = REGISTRATION.getAllServeEvents().getFirst().getRequest();
        assertThat(heard.header("X-Forwarded-For").values()).containsExactly("203.0.113.4");
        assertThat(heard.getHeader("X-Forwarded-Host")).isEqualTo("portal.example.org");
        assertThat(heard.getHeader("X-Forwarded-Port")).isEqualTo("443");
    }

    @Test
    void withEncryptionABrowserIsToldToKeepToIt() {
        http().get()
                .uri("/start")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    private void useUp(String client) {
        ask(client).isOk();
        ask(client).isOk();
    }

    private StatusAssertions ask(String forwardedFor) {
        return http().get()
                .uri("/api/registrations/a")
                .header("X-Forwarded-For", forwardedFor)
                .exchange()
                .expectStatus();
    }
}
