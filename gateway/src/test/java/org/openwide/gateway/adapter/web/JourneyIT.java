package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyIT extends PatientBrowser {

    @Test
    void theLinkLeadsToTheWelcomeWithAFreshCookie() {
        REGISTRATION.stubFor(WireMock.post(urlEqualTo("/api/registrations"))
                .willReturn(registration("details", "\"accessToken\":\"fresh-token-bbbbbbbbbbbbbbb\"")
                        .withStatus(201)));

        var opened = send("/start", "link", "http://localhost:8080/start#the-link-token");

        assertThat(status(opened)).isEqualTo(303);
        assertThat(location(opened)).isEqualTo("/register");
        assertThat(opened.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=en." + ID + ".fresh-token-bbbbbbbbbbbbbbb.")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        REGISTRATION.verify(postRequestedFor(urlEqualTo("/api/registrations"))
                .withRequestBody(equalToJson("{\"link\":\"the-link-token\"}"))
                .withHeader("Accept-Language", equalTo("en"))
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1")));
    }

    @Test
    void theWelcomeNamesThePracticeAndItsPhone() {
        standsAt("details");

        assertThat(html(open("/register")))
                .contains("Register with Riverside Dental", "href=\"tel:01632960983\"", "about 2 minutes");
    }

    @ParameterizedTest
    @CsvSource({
        "details, /register",
        "confirm-details, /register/check",
        "mobile-code, /register/code",
        "password, /register/password",
        "email-confirmation, /register/email-sent",
        "terms, /register/terms",
        "complete, /register/done"
    })
    void everyPageLeadsToWhereTheRegistrationIs(String step, String page) {
        standsAt(
                step,
                ALL_DETAILS.replace("details\":{", "details".equals(step) ? "none\":{" : "details\":{"),
                TEXTED,
                EMAILED,
                TERMS);

        assertThat(status(open(page))).isEqualTo(200);
        for (var other : new String[] {"/register/check", "/register/code", "/register/password", "/register/terms"}) {
            if (!other.equals(page)) {
                assertThat(location(open(other))).isEqualTo(page);
            }
        }
    }

    @Test
    void eachAnswerGoesToTheApiAndOnToTheNextQuestion() {
        standsAt("details", "\"details\":{\"givenName\":\"Ann\",\"familyName\":\"Lee\"}");

        var answered = send("/register/name", "givenName", "Ann", "familyName", "Lee");

        assertThat(location(answered)).isEqualTo("/register/date-of-birth");
        REGISTRATION.verify(patchRequestedFor(urlEqualTo(PATH + "/details"))
                .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                .withRequestBody(equalToJson("{\"givenName\":\"Ann\",\"familyName\":\"Lee\"}")));
    }

    @Test
    void aDateIsSentAsOne() {
        standsAt("details", "\"details\":{\"givenName\":\"Ann\",\"familyName\":\"Lee\"}");

        send("/register/date-of-birth", "dateOfBirth-day", "2", "dateOfBirth-month", " 3", "dateOfBirth-year", "1946");

        REGISTRATION.verify(patchRequestedFor(urlEqualTo(PATH + "/details"))
                .withRequestBody(equalToJson("{\"dateOfBirth\":\"1946-03-02\"}")));
    }

    @Test
    void allAnswersAreShownToBeChecked() {
        standsAt("confirm-details", ALL_DETAILS);

        assertThat(html(open("/register/check")))
                .contains("Ann O&#39;Lee", "2 March 1946", "ann@example.org", "07700 900123")
                .contains("href=\"/register/name\"", "href=\"/register/date-of-birth\"", "href=\"/register/email\"")
                .contains("href=\"/register/mobile\"");
        assertThat(html(open("/register/mobile"))).contains("value=\"07700 900123\"");
    }

    @Test
    void aCodeMayBeTypedWithGaps() {
        standsAt("password");

        assertThat(location(send("/register/code", "code", " 123-4 56"))).isEqualTo("/register/password");

        REGISTRATION.verify(postRequestedFor(urlEqualTo(PATH + "/mobile-code/verification"))
                .withRequestBody(equalToJson("{\"code\":\"123456\"}")));
    }

    @Test
    void aStepThatWasTakenAlreadyLeadsOn() {
        standsAt("email-confirmation", EMAILED);
        refuses("/password", problem(409, "step-out-of-order", "\"step\":\"email-confirmation\""));

        assertThat(location(send("/register/password", "password", "correct horse battery")))
                .isEqualTo("/register/email-sent");
    }

    @Test
    void theAddressOfTheLinkCanBeCorrected() {
        standsAt("email-confirmation", EMAILED);

        assertThat(html(open("/register/email"))).contains("name=\"sent\"");
        assertThat(location(send("/register/email", "sent", "yes", "email", "b@example.org")))
                .isEqualTo("/register/email-sent");

        REGISTRATION.verify(putRequestedFor(urlEqualTo(PATH + "/email"))
                .withRequestBody(equalToJson("{\"email\":\"b@example.org\"}")));
    }

    @Test
    void theEmailIsConfirmedOnAnyDevice() {
        REGISTRATION.stubFor(WireMock.post(urlEqualTo("/api/email-confirmations"))
                .willReturn(registration("terms", TERMS, "\"accessToken\":\"fresh-token-ccccccccccccccc\"")));

        var confirmed = send("/confirm-email", "link", "https://x.example/confirm-email#abc", "password", " my pass ");

        assertThat(location(confirmed)).isEqualTo("/register/terms");
        assertThat(confirmed.getResponseHeaders().getFirst("Set-Cookie")).contains("fresh-token-ccccccccccccccc");
        REGISTRATION.verify(postRequestedFor(urlEqualTo("/api/email-confirmations"))
                .withRequestBody(equalToJson("{\"token\":\"abc\",\"password\":\" my pass \"}")));
    }

    @Test
    void theTermsAreHtmlMadeHereAndTheReceiptIsAFile() {
        standsAt("terms", TERMS);
        REGISTRATION.stubFor(
                WireMock.get(urlEqualTo("/api/terms/1"))
                        .willReturn(
                                WireMock.okJson(
                                        "{\"version\":\"1\",\"language\":\"en\",\"sha256\":\"ab\",\"text\":\"# T\\n<script>x</script>\\n\\n**b**\"}")));
        REGISTRATION.stubFor(
                WireMock.get(urlEqualTo(PATH + "/terms-receipt"))
                        .willReturn(
                                WireMock.okJson(
                                        "{\"practice\":" + PRACTICE
                                                + ",\"version\":\"1\",\"language\":\"en\",\"sha256\":\"abc123\",\"acceptedAt\":\"2026-07-01T09:05:00Z\",\"text\":\"T\"}")));

        assertThat(html(open("/register/terms")))
                .contains("<h2>T</h2>", "<strong>b</strong>", "&lt;script&gt;")
                .doesNotContain("<script>x");
        var receipt = open("/register/receipt");
        assertThat(receipt.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(html(receipt)).contains("abc123", "1 July 2026", "10:05am", "Riverside Dental");
    }

    @Test
    void whoReturnsProvesThePhoneAgain() {
        standsAt("resume");

        assertThat(html(open("/register/resume"))).contains("Welcome back");
        standsAt("resume", TEXTED);
        assertThat(location(send("/register/resume"))).isEqualTo("/register/code");
    }

    @Test
    void theTermsAreAcceptedInTheLanguageThatTheyWereReadIn() {
        standsAt("terms", TERMS);
        assertThat(html(open("/register/terms"))).contains("name=\"read\" value=\"en\"");
        language = "cy";

        send("/register/terms", "version", "1", "read", "en");

        REGISTRATION.verify(postRequestedFor(urlEqualTo(PATH + "/terms-acceptance"))
                .withRequestBody(equalToJson("{\"version\":\"1\"}"))
                .withHeader("Accept-Language", equalTo("en")));
    }
}
