package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** Three requests a minute. */
@TestPropertySource(properties = "openwide.requests-per-minute=3")
class PageLimitIT extends PatientBrowser {

    @Test
    void pagesAreCountedLikeCallsAndWhoAsksTooMuchReadsWhomToRing() {
        standsAt("mobile-code", TEXTED);
        for (var i = 0; i < 3; i++) {
            assertThat(status(open("/register/code"))).isEqualTo(200);
        }
        REGISTRATION.resetRequests();

        var answer = open("/register/code");

        assertThat(status(answer)).isEqualTo(429);
        assertThat(html(answer)).contains("Please wait a minute", "Riverside Dental", "tel:01632960983");
        http().get()
                .uri("/register/code")
                .accept(MediaType.TEXT_HTML)
                .cookie("openwide", "en." + ID + ".made-up-token-cccccccccccccccccc")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("Please wait a minute").doesNotContain("Riverside"));
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }
}
