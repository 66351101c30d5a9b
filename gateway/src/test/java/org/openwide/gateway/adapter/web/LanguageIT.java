package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIT extends PatientBrowser {

    @ParameterizedTest
    @CsvSource({"cy, cy", "'cy-GB,en;q=0.5', cy", "'fr,cy;q=0.9,en;q=0.1', cy", "fr, en", "'%%%', en", "en-GB, en"})
    void theFirstPageIsInTheLanguageOfTheBrowser(String wished, String shown) {
        http().get()
                .uri("/start")
                .header("Accept-Language", wished)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<html lang=\"" + shown + "\""));
    }

    @Test
    void theSwitchIsRememberedInTheCookieAndLeadsBack() {
        var answer = open("/register/code?language=cy");

        assertThat(location(answer)).isEqualTo("/register/code");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie")).startsWith("openwide=cy." + ID + "." + TOKEN);
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void theApiIsToldTheLanguageSoThatTextsFollow() {
        language = "cy";
        standsAt("confirm-details", ALL_DETAILS);

        assertThat(html(open("/register/check")))
                .contains("2 Mawrth 1946", "Gwiriwch eich atebion", "hreflang=\"en\" lang=\"en\"");

        REGISTRATION.verify(getRequestedFor(anyUrl()).withHeader("Accept-Language", equalTo("cy")));
    }

    @ParameterizedTest
    @CsvSource({
        "/register/code/again, /register/code",
        "/register/email-sent/again, /register/email-sent",
        "/new-link, /start",
        "/nothing, /start"
    })
    void thePageInTheOtherLanguageIsOneThatCanBeOpened(String page, String again) {
        everything(problem(503, "unavailable"));

        assertThat(html(send(page, "link", "x"))).contains("href=\"" + again + "?language=cy\"");
    }
}
