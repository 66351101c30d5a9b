package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import reactor.netty.http.client.HttpClient;

/** What an old phone loads first. */
class FirstPageIT extends PatientBrowser {

    private static final Pattern LOADED = Pattern.compile("(?:<link[^>]* href|src)=\"([^\"]+)\"");
    private static final int LIMIT = 60 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final int LARGEST_LOGO = 8 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void isSmallForWhoComesForTheFirstTime(String page) {
        var first = loaded(page, "");

        assertThat(text(first)).contains("id=\"go-on\"").doesNotContain("id=\"continue\"");
        isLight(page, first, "");
    }

    /** Nothing is heavier than a page of a practice with a colour and the largest logo there can be. */
    @ParameterizedTest
    @ValueSource(strings = {"/register", "/register/name", "/start"})
    void isSmallWithEverythingThatAPracticeAddsToIt(String page) {
        var branded = PRACTICE.replace("riverside", "branded");
        standsAt("details", "\"practice\":" + branded);
        PATIENT_RECORD.stubFor(get(urlEqualTo("/api/practices/branded/brand"))
                .willReturn(okJson("{\"colour\":\"#0b6e4f\",\"logo\":\"/api/practices/branded/logo?v=1\"}")));
        PATIENT_RECORD.stubFor(get(urlEqualTo("/api/practices/branded/logo?v=1"))
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "image/png")
                        .withBody(noise())));

        var first = loaded(page, cookie());

        assertThat(text(first))
                .contains("/assets/colour/0b6e4f.css", "/api/practices/branded/logo", "Riverside Dental");
        isLight(page, first, cookie());
    }

    private void isLight(String page, byte[] first, String cookie) {
        var files = filesOf(text(first));

        assertThat(files).hasSizeLessThan(MOST_REQUESTS).doesNotHaveDuplicates();
        assertThat(files).allMatch(file -> file.startsWith("/") && !file.startsWith("//"));
        var bytes = files.stream().mapToInt(file -> compressed(file, cookie)).sum() + compressed(page, cookie);
        assertThat(bytes).isBetween(8 * 1024, LIMIT);
    }

    private static byte[] noise() {
        var logo = new byte[LARGEST_LOGO];
        new Random(1).nextBytes(logo);
        return logo;
    }

    @Test
    void hasNothingInlineAndNoTokenInAnyAddress() {
        standsAt("email-confirmation", EMAILED);

        for (var page : List.of("/start", "/confirm-email", "/register/email-sent", "/register/email")) {
            assertThat(html(open(page)))
                    .startsWith("<!doctype html>")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=")
                    .doesNotContain("<style", TOKEN, "http://", "https://x");
        }
    }

    @Test
    void keepsItsFilesForGood() {
        for (var file : filesOf(text(loaded("/start", "")))) {
            http().get()
                    .uri(file)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        }
    }

    private static List<String> filesOf(String html) {
        return LOADED.matcher(html).results().map(found -> found.group(1)).toList();
    }

    /** As it goes over the wire, headers aside. */
    private int compressed(String path, String cookie) {
        return loaded(path, cookie, "gzip").length;
    }

    private byte[] loaded(String path, String cookie) {
        return loaded(path, cookie, "identity");
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private byte[] loaded(String path, String cookie, String encoding) {
        var plain = through(HttpClient.create().compress(false));
        return requireNonNull(plain.get()
                .uri(path)
                .headers(headers -> {
                    headers.set(HttpHeaders.ACCEPT_ENCODING, encoding);
                    headers.set(HttpHeaders.ACCEPT, "text/html");
                    if (!cookie.isEmpty()) {
                        headers.set(HttpHeaders.COOKIE, "openwide=" + cookie);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
    }
}
