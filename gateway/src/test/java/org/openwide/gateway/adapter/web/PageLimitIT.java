package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** Three requests a minute. */
@TestPropertySource(properties = "openwide.requests-per-minute=3")
class PageLimitIT extends Door {

    @Test
    void pagesAreCountedLikeCalls() {
        for (var i = 0; i < 3; i++) {
            http().get().uri("/start").exchange().expectStatus().isOk();
        }

        http().get()
                .uri("/register/code")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("Please wait a minute"));
    }
}
