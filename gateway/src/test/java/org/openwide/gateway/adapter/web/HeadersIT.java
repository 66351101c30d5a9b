package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
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

    private HttpHeaders headersOf(String path) {
        return http().get().uri(path).exchange().returnResult(byte[].class).getResponseHeaders();
    }
}
