package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class HeadersIT extends Door {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/confirm-email",
                "/register",
                "/register/name",
                "/register/date-of-birth",
                "/register/email",
                "/register/mobile",
                "/register/check",
                "/register/code",
                "/register/password",
                "/register/email-sent",
                "/register/terms",
                "/register/done",
                "/register/resume",
                "/register/locked",
                "/register/receipt",
                "/register/news",
                "/register/nothing",
                "/new-link",
                "/assets/colour/0b6e4f.css",
                "/assets/icon.svg",
                "/assets/openwide.js",
                "/assets/openwide.css",
                "/actuator/health",
                "/nothing",
                "/api/registrations/a",
                "/api/registrations",
                "/api/practices/p/patients/1",
                "/api//x"
            })
    void everyAnswerHasTheSecurityHeaders(String path) {
        var headers = headersOf(path);

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isIn("no-referrer", "same-origin");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action '")
                .doesNotContain("unsafe", "*", "http:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/confirm-email",
                "/register",
                "/register/check",
                "/register/news",
                "/new-link",
                "/api/registrations/a",
                "/api/practices/p",
                "/nothing",
                "/actuator/health"
            })
    void whatMayBePersonalIsNeverStored(String path) {
        assertThat(headersOf(path).get("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void onlyPagesMayRunScriptsAndOnlyOurs() {
        assertThat(headersOf("/start").getFirst("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'", "connect-src 'self'");
        assertThat(headersOf("/api/registrations/a").getFirst("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @Test
    void whatAServiceSaysAboutTheseIsOverruled() {
        REGISTRATION.stubFor(WireMock.get(anyUrl())
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "text/html")
                        .withHeader("Content-Security-Policy", "default-src *")
                        .withHeader("Cache-Control", "public")
                        .withHeader("Server", "Secret/1.0")
                        .withHeader("X-Powered-By", "Secret")
                        .withBody("<script>alert(1)</script>")));

        var headers = headersOf("/api/registrations/a");

        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .doesNotContain("*", "script-src");
        assertThat(headers.get("Cache-Control")).containsExactly("no-store");
        assertThat(headers.containsHeader("Server")).isFalse();
        assertThat(headers.containsHeader("X-Powered-By")).isFalse();
    }

    @Test
    void withoutEncryptionThereIsNoPromiseOfIt() {
        assertThat(headersOf("/start").containsHeader("Strict-Transport-Security"))
                .isFalse();
    }

    @Test
    void onlyPagesHaveFormsAndOnlyForUs() {
        assertThat(headersOf("/start").getFirst("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(headersOf("/start").getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headersOf("/api/registrations/a").getFirst("Content-Security-Policy"))
                .contains("form-action 'none'");
    }

    @Test
    void aLogoIsKeptAsLongAsThePracticesServiceSays() {
        PATIENT_RECORD.stubFor(WireMock.get(anyUrl())
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "image/png")
                        .withHeader("Cache-Control", "public, max-age=300")
                        .withBody("png")));

        assertThat(headersOf("/api/practices/p/logo?v=1").get("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(headersOf("/api/practices/p/patients/1").get("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void aFileThatABrowserHasIsNotSentAgain() {
        var tag = Objects.requireNonNull(headersOf("/assets/openwide.js").getETag());

        http().get()
                .uri("/assets/openwide.js")
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache");
    }

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

    private HttpHeaders headersOf(String path) {
        return http().get().uri(path).exchange().returnResult(byte[].class).getResponseHeaders();
    }

    private static LoggedRequest heardByRegistration() {
        return REGISTRATION.getAllServeEvents().getFirst().getRequest();
    }
}
