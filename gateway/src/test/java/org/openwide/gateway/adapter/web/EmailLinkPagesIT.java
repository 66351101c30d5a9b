package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.gateway.domain.StopReason;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** A link of an email that leads nowhere, and what helps then. */
class EmailLinkPagesIT extends PatientBrowser {

    private static final String ASK = "id=\"ask-for-link\"";
    private static final String PASTE = "href=\"/start\"";
    private static final String WAY_ON = "id=\"continue\"";
    private static final String ANOTHER = "action=\"/register/email-sent/again\"";

    @ParameterizedTest
    @ValueSource(strings = {"email-link-expired", "email-link-used"})
    void onAnotherDeviceThePracticeIsNamedAndAsked(String code) {
        answers(problem(401, "access-token-invalid"), code);

        var answer = follow("the-email-token");

        assertThat(status(answer)).isEqualTo(410);
        assertThat(html(answer))
                .contains("<h1>", "Riverside Dental", "tel:01632960983", ASK, PASTE)
                .contains("name=\"link\" value=\"the-email-token\"")
                .doesNotContain(WAY_ON, ANOTHER, "correct horse");
    }

    @Test
    void anUnknownOneReplacesNothing() {
        everything(problem(404, "email-link-unknown"));

        var answer = follow("nonsense");

        assertThat(status(answer)).isEqualTo(StopReason.EMAIL_LINK_UNKNOWN.status());
        assertThat(html(answer)).contains("<h1>", "href=\"/confirm-email\"").doesNotContain(ASK);
    }

    @Test
    void whereTheRegistrationWaitsAnotherEmailCanBeSent() {
        answers(registration("email-confirmation", EMAILED), "email-link-expired");

        assertThat(html(follow("abc")))
                .contains(ANOTHER, "a•••@example.org", "value=\"" + formToken() + "\"", WAY_ON, ASK)
                .doesNotContain(PASTE);
    }

    @Test
    void whereTheRegistrationIsFurtherOnByALaterEmailItGoesOn() {
        answers(registration("terms", TERMS), "email-link-expired");

        assertThat(html(follow("abc"))).contains(WAY_ON, ASK).doesNotContain(ANOTHER, PASTE);
    }

    @ParameterizedTest
    @CsvSource({"terms, /register/terms", "complete, /register/done"})
    void whereItIsFurtherOnByThisVeryLinkThereIsNothingToRefuse(String step, String page) {
        answers(registration(step, TERMS), "email-link-used");

        var answer = follow("abc");

        assertThat(status(answer)).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "email-confirmation", "details"})
    void whereItIsNotFurtherOnTheLinkIsRefused(String step) {
        answers(registration(step, EMAILED), "email-link-used");

        var answer = follow("abc");

        assertThat(status(answer)).isEqualTo(410);
        assertThat(html(answer)).contains(WAY_ON);
    }

    @Test
    void theLastWrongPasswordSaysWhatHelpsNow() {
        everything(problem(401, "access-token-invalid"));
        REGISTRATION.stubFor(post(urlEqualTo("/api/email-confirmations"))
                .willReturn(problem(422, "password-incorrect", "\"attemptsRemaining\":0", "\"practice\":" + PRACTICE)));

        assertThat(html(follow("abc"))).contains("This email link no longer works", "Riverside Dental", ASK);
    }

    @Test
    void aWrongPasswordSaysWhomToRing() {
        everything(problem(422, "password-incorrect", "\"attemptsRemaining\":3", "\"practice\":" + PRACTICE));

        assertThat(html(follow("abc"))).contains("You can try 3 more times", "tel:01632960983");
    }

    @Test
    void theOtherLanguageIsThatOfTheSamePage() {
        answers(problem(401, "access-token-invalid"), "email-link-expired");
        assertThat(html(follow("abc")))
                .contains("action=\"/confirm-email?language=cy\"", "name=\"password\" value=\"-\"");

        var welsh = send("/confirm-email?language=cy", "link", "abc", "password", "-");

        assertThat(html(welsh)).contains("Nid yw’r ddolen e-bost hon yn gweithio mwyach");
    }

    private static void answers(ResponseDefinitionBuilder here, String code) {
        everything(here);
        REGISTRATION.stubFor(post(urlEqualTo("/api/email-confirmations"))
                .willReturn(problem(410, code, "\"practice\":" + PRACTICE)));
    }

    private EntityExchangeResult<String> follow(String link) {
        return send("/confirm-email", "link", link, "password", "correct horse battery");
    }
}
