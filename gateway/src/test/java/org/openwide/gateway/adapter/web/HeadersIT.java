package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.gateway.domain.Contract;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** On every route there is. */
class HeadersIT extends Door {

    private static final List<String> OTHERS = List.of(
            "GET /register/nothing",
            "GET /assets/colour/0b6e4f.css",
            "GET /assets/icon.svg",
            "GET /assets/openwide.js",
            "GET /assets/openwide.css",
            "GET /actuator/health",
            "GET /nothing",
            "GET /api/nothing",
            "GET /api//x");

    static Stream<String> pages() {
        return Stream.concat(PagePaths.PAGES.stream(), PagePaths.OPERATORS.stream())
                .flatMap(page -> Stream.of("GET " + page, "POST " + page));
    }

    static Stream<String> calls() {
        return Contract.CALLS.stream().map(call -> call.name().replaceAll("\\{\\w+}", "a"));
    }

    static Stream<String> everyRoute() {
        return Stream.of(pages(), calls(), OTHERS.stream()).flatMap(some -> some);
    }

    static Stream<String> whatMayBePersonal() {
        return everyRoute().filter(route -> !route.contains(" /assets/") && !route.matches(".*/(logo|brand)"));
    }

    @ParameterizedTest
    @MethodSource("everyRoute")
    void everyAnswerHasTheSecurityHeaders(String route) {
        var headers = headersOfRoute(route);

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
    @MethodSource("whatMayBePersonal")
    void whatMayBePersonalIsNeverStored(String route) {
        assertThat(headersOfRoute(route).get("Cache-Control")).containsExactly("no-store");
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
        return headersOfRoute("GET " + path);
    }

    private HttpHeaders headersOfRoute(String route) {
        var parts = route.split(" ", 2);
        return http().method(HttpMethod.valueOf(parts[0]))
                .uri(parts[1])
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders();
    }
}
