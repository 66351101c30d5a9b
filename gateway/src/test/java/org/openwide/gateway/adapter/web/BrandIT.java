package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandIT extends PatientBrowser {

    private static final AtomicInteger PRACTICES = new AtomicInteger();

    /** A brand is remembered for a minute, so each test has a practice of its own. */
    private final String practice = "practice-" + PRACTICES.incrementAndGet();

    @BeforeEach
    void thePracticeIsOneOfItsOwn() {
        REGISTRATION.stubFor(get(urlMatching(PATH))
                .willReturn(okJson("{\"registrationId\":\"" + ID + "\",\"step\":\"details\",\"practice\":"
                        + PRACTICE.replace("riverside", practice) + ",\"expiresAt\":\"2099-01-01T10:00:00Z\"}")));
    }

    @Test
    void aPracticesColourAndLogoAreOnItsPages() {
        var logo = "/api/practices/" + practice + "/logo?v=abc123";
        brandIs(okJson("{\"colour\":\"#0b6e4f\",\"logo\":\"" + logo + "\"}"));

        assertThat(html(open("/register")))
                .contains(
                        "href=\"/assets/colour/0b6e4f.css\"", "class=\"logo-place\"", "src=\"" + logo + "\" alt=\"\"");
        http().get()
                .uri("/assets/colour/0b6e4f.css")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "max-age=\\d+, public")
                .expectBody(String.class)
                .value(css -> assertThat(css).contains("--accent:#0b6e4f", "prefers-color-scheme:dark"));
    }

    @Test
    void aLogoFromElsewhereIsNotShown() {
        brandIs(okJson("{\"colour\":\"red\",\"logo\":\"https://evil.example/logo.png\"}"));

        assertThat(html(open("/register"))).doesNotContain("evil.example", "colour/");
    }

    @Test
    void whereTheBrandCannotBeHadThePageIsOursAndInTime() {
        brandIs(okJson("{\"colour\":\"#0b6e4f\"}").withFixedDelay(5_000));

        var answer = open("/register");

        assertThat(status(answer)).isEqualTo(200);
        assertThat(html(answer)).doesNotContain("colour/");
    }

    @Test
    void aColourIsAskedForOnceAMinute() {
        brandIs(okJson("{}"));

        open("/register");
        open("/register");

        PATIENT_RECORD.verify(1, WireMock.getRequestedFor(urlMatching("/api/practices/.*/brand")));
    }

    private static void brandIs(ResponseDefinitionBuilder brand) {
        PATIENT_RECORD.stubFor(get(urlMatching("/api/practices/.*/brand")).willReturn(brand));
    }
}
