package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session is over, the patient is not. */
class EndedSessionIT extends PatientBrowser {

    private static final String PLEASE = "Please open your link again";

    @Test
    void thePracticeIsNamedAndOnlyTheLanguageIsKept() {
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));

        var answer = open("/register/code");

        assertThat(status(answer)).isEqualTo(401);
        assertThat(html(answer)).contains(PLEASE, "href=\"/start\"", "Riverside Dental", "tel:01632960983");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie")).startsWith("openwide=en; Max-Age=31536000;");
    }

    @Test
    void theLanguageIsKeptAsLongAsEverBesideASession() {
        var answer = open("/register/code?language=cy");

        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=cy." + ID + "." + TOKEN + "; Max-Age=31536000;");
    }

    @Test
    void whoComesBackMuchLaterIsStillReadTo() {
        language = "cy";
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));

        var answer = open("/start");

        assertThat(html(answer))
                .contains("<html lang=\"cy\"", "Riverside Dental")
                .doesNotContain("id=\"continue\"");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie")).startsWith("openwide=cy;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register/code", "/start"})
    void aTokenThatWasReplacedKeepsTheCookieOfAnotherWindow(String page) {
        everything(problem(401, "access-token-invalid"));

        assertThat(open(page).getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
    }

    @Test
    void aFormOfAnEndedSessionSaysSoToo() {
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));

        var answer = send("/register/password", "password", "canary-password");

        assertThat(html(answer)).contains(PLEASE, "Riverside Dental").doesNotContain("canary");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie")).startsWith("openwide=en;");
    }

    @Test
    void withoutACookieTheLinkIsAskedFor() {
        http().get()
                .uri("/register/check")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains(PLEASE));
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }
}
