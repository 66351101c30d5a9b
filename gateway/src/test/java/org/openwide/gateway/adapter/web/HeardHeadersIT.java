package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;

class HeardHeadersIT extends Door {

    @Test
    void aServiceHearsWhoAndWhereFromUsAndNobodyElse() {
        http().get()
                .uri("/api/registrations/a")
                .header("X-Forwarded-For", "198.51.100.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Proto", "gopher")
                .header("Forwarded", "for=198.51.100.1;host=evil.example")
                .header("X-Real-IP", "198.51.100.1")
                .header("X-Original-URL", "/internal/introspect")
                .header("baggage", "name=canary")
                .exchange()
                .expectStatus()
                .isOk();

        var heard = heardByRegistration();
        assertThat(heard.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(heard.getHeader("X-Forwarded-Host")).isEqualTo("localhost");
        assertThat(heard.getHeader("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(heard.getHeader("X-Forwarded-Port")).isEqualTo("8080");
        for (var name : new String[] {"X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "X-Original-URL", "baggage"}) {
            assertThat(heard.containsHeader(name)).as(name).isFalse();
        }
    }

    @Test
    void aForgedHostReachesNoService() {
        http().get()
                .uri("/api/registrations/a")
                .header("Host", "evil.example")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(heardByRegistration().getHeader("Host")).isEqualTo("localhost:" + REGISTRATION.port());
        assertThat(heardByRegistration().getHeader("X-Forwarded-Host")).isEqualTo("localhost");
    }

    @Test
    void whatIsMeantForTheNextHopGoesNoFurther() {
        var answer = RawHttp.say(
                port,
                "GET /api/registrations/a HTTP/1.1\r\nHost: a\r\nConnection: close, X-Secret, X-Forwarded-For\r\n"
                        + "X-Secret: 1\r\nTE: trailers\r\nProxy-Authorization: Basic eA==\r\nUpgrade: websocket\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
        var heard = heardByRegistration();
        assertThat(heard.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
        for (var name : new String[] {"X-Secret", "TE", "Proxy-Authorization", "Upgrade"}) {
            assertThat(heard.containsHeader(name)).as(name).isFalse();
        }
    }

    @Test
    void theTraceGoesOnInTheService() {
        http().get()
                .uri("/api/registrations/a")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .exchange();
        assertThat(heardByRegistration().getHeader("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");

        REGISTRATION.resetRequests();
        http().get().uri("/api/registrations/a").exchange();
        assertThat(heardByRegistration().getHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    private static LoggedRequest heardByRegistration() {
        return REGISTRATION.getAllServeEvents().getFirst().getRequest();
    }
}
