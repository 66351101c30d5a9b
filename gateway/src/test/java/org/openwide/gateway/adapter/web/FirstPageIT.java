package org.openwide.gateway.adapter.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import reactor.netty.http.client.HttpClient;

/** What an old phone loads first. */
class FirstPageIT extends PatientBrowser {

    private static final Pattern LOADED = Pattern.compile("(?:<link[^>]* href|src)=\"([^\"]+)\"");
    private static final int LIMIT = 60 * 1024;
    private static final int MOST_REQUESTS = 6;

    @Test
    void isSmallAndLoadsNothingFromElsewhere() {
        for (var page : List.of("/start", "/confirm-email")) {
            var files = filesOf(html(open(page)));

            assertThat(files).hasSizeLessThan(MOST_REQUESTS).allMatch(file -> file.startsWith("/"));
            var bytes = files.stream().mapToInt(this::compressed).sum() + compressed(page);
            assertThat(bytes).isLessThan(LIMIT);
        }
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
        for (var file : filesOf(html(open("/start")))) {
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
    private int compressed(String path) {
        var plain = through(HttpClient.create().compress(false));
        return requireNonNull(plain.get()
                        .uri(path)
                        .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                        .header(HttpHeaders.ACCEPT, "text/html")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody())
                .length;
    }
}
