package org.openwide.gateway.adapter.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The session is over, the patient is not. */
class EndedSessionIT extends PatientBrowser {

    private static final String PLEASE = "Please open your link again";

    private String cookie = "";

    @Override
    String cookie() {
        return cookie.isEmpty() ? super.cookie() : cookie;
    }

    @Test
    void thePracticeIsNamedAndTheTokenIsTakenOut() {
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));

        var answer = open("/register/code");

        assertThat(status(answer)).isEqualTo(401);
        assertThat(html(answer)).contains(PLEASE, "href=\"/start\"", "Riverside Dental", "tel:01632960983");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .matches("openwide=en\\.[\\w-]{22}; .*Max-Age=31536000;.*")
                .doesNotContain(ID, TOKEN);
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
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=cy.")
                .doesNotContain(TOKEN);
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
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=en.")
                .doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register/code", "/register/receipt", "/start", "/confirm-email"})
    void thePracticeIsStillNamedWhenThePageIsOpenedAgainAndNobodyIsAsked(String page) {
        token = "nobody-vouched-for-" + UUID.randomUUID();
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));
        cookie = cookieOf(open("/register/code"));
        REGISTRATION.resetRequests();

        assertThat(html(open(page))).contains("Riverside Dental", "tel:01632960983");

        var switched = open(page + "?language=cy");
        assertThat(status(switched)).isEqualTo(303);
        cookie = cookieOf(switched);
        assertThat(html(open(page))).contains("<html lang=\"cy\"", "Riverside Dental", "tel:01632960983");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void aTokenThatWasReplacedLeavesThePhoneOnThePage() {
        standsAt("mobile-code", TEXTED);
        open("/register/code");
        everything(problem(401, "access-token-invalid"));

        assertThat(html(open("/register/code"))).contains(PLEASE, "tel:01632960983");
    }

    @Test
    void aCookieThatWasMadeUpNamesNobodyAndNobodyIsAsked() {
        cookie = "en." + "A".repeat(22);

        assertThat(html(open("/register/code"))).contains(PLEASE).doesNotContain("Riverside");

        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
        assertThat(PATIENT_RECORD.getAllServeEvents()).isEmpty();
    }

    @Test
    void aNewSessionTakesThePlaceOfTheOneThatIsOver() {
        everything(problem(401, "access-token-invalid", "\"practice\":" + PRACTICE));
        cookie = cookieOf(open("/register/code"));
        everything(registration("details", "\"accessToken\":\"fresh-token-bbbbbbbbbbbbbbb\""));

        assertThat(cookieOf(send("/start", "link", "abc")))
                .matches("en\\." + ID + "\\.fresh-token-bbbbbbbbbbbbbbb\\.[\\w-]{22}");
    }

    private static String cookieOf(EntityExchangeResult<String> answer) {
        var given = requireNonNull(answer.getResponseHeaders().getFirst("Set-Cookie"));
        return given.substring("openwide=".length(), given.indexOf(';'));
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
