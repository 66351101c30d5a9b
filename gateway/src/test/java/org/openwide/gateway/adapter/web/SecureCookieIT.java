package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.reactive.function.BodyInserters;

/** A portal as it is in earnest. */
@TestPropertySource(properties = "openwide.portal.url=https://portal.example.org")
class SecureCookieIT extends PatientBrowser {

    @Test
    void theCookieIsBoundToThisHostAndToEncryption() {
        REGISTRATION.stubFor(
                post(anyUrl()).willReturn(registration("details", "\"accessToken\":\"fresh-token-bbbbbbbbbbbbbbb\"")));

        http().post()
                .uri("/start")
                .header("Origin", "https://portal.example.org")
                .body(BodyInserters.fromFormData("link", "abc"))
                .exchange()
                .expectHeader()
                .value(
                        "Set-Cookie",
                        cookie -> assertThat(cookie)
                                .startsWith("__Host-openwide=en." + ID)
                                .contains("; Secure;", "Path=/", "SameSite=Lax")
                                .doesNotContain("Domain"));
    }

    @Test
    void thePlainCookieIsNotTaken() {
        standsAt("details");

        assertThat(status(open("/register"))).isEqualTo(401);
    }
}
