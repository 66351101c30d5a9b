package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The email's link on a device that holds no session: a form sent twice, as its service answers only once. */
class ConfirmedOnceIT extends PatientBrowser {

    private static final String CALL = "/api/email-confirmations";
    private static final String PASSWORD = "correct horse battery";
    private static final String GIVEN = "openwide=en." + ID + ".token-of-the-email-eeeeeeee;";
    private static final Pattern NUMBER = Pattern.compile("name=\"sending\" value=\"([\\w-]{32})\"");

    @BeforeEach
    void theLinkWorksOnce() {
        answersFirst(registration("terms", TERMS, "\"accessToken\":\"token-of-the-email-eeeeeeee\""));
    }

    private static void answersFirst(ResponseDefinitionBuilder first) {
        REGISTRATION.stubFor(post(urlEqualTo(CALL))
                .inScenario("link")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("spent")
                .willReturn(first));
        REGISTRATION.stubFor(post(urlEqualTo(CALL))
                .inScenario("link")
                .whenScenarioStateIs("spent")
                .willReturn(problem(410, "email-link-used", "\"practice\":" + PRACTICE)));
    }

    @Test
    void theSameFormIsAnsweredTheSameWhenItsAnswerWasLost() {
        var number = numberOfAPage();

        isConfirmed(confirm(number, "abc", PASSWORD));
        isConfirmed(confirm(number, "abc", PASSWORD));

        REGISTRATION.verify(1, postRequestedFor(urlEqualTo(CALL)));
    }

    @Test
    void aDoubleClickIsOneConfirmation() {
        answersFirst(registration("terms", TERMS, "\"accessToken\":\"token-of-the-email-eeeeeeee\"")
                .withFixedDelay(300));
        var number = numberOfAPage();

        var first = CompletableFuture.supplyAsync(() -> confirm(number, "abc", PASSWORD));
        var second = CompletableFuture.supplyAsync(() -> confirm(number, "abc", PASSWORD));

        isConfirmed(first.join());
        isConfirmed(second.join());
        REGISTRATION.verify(1, postRequestedFor(urlEqualTo(CALL)));
    }

    @Test
    void anyOtherFormIsRefused() {
        var number = numberOfAPage();
        confirm(number, "abc", PASSWORD);

        isRefused(confirm(numberOfAPage(), "abc", PASSWORD));
        isRefused(confirm(number, "abc", "another password"));
        isRefused(confirm(number, "abcd", PASSWORD));
    }

    @Test
    void aFormWithoutANumberOfOursIsSentEachTime() {
        isConfirmed(confirm("", "abc", PASSWORD));
        isRefused(confirm("", "abc", PASSWORD));
        isRefused(confirm("x".repeat(33), "abc", PASSWORD));
    }

    @Test
    void eachWrongPasswordCounts() {
        everything(problem(422, "password-incorrect", "\"attemptsRemaining\":3"));
        var number = numberOfAPage();

        assertThat(html(confirm(number, "abc", PASSWORD))).contains("You can try 3 more times");
        assertThat(html(confirm(number, "abc", PASSWORD))).contains("You can try 3 more times");

        REGISTRATION.verify(2, postRequestedFor(urlEqualTo(CALL)));
    }

    @Test
    void aServiceThatWasAwayIsAskedAgain() {
        answersFirst(problem(503, "unavailable"));
        var number = numberOfAPage();

        assertThat(status(confirm(number, "abc", PASSWORD))).isEqualTo(503);
        isRefused(confirm(number, "abc", PASSWORD));
    }

    @Test
    void eachPageHasANumberOfItsOwn() {
        assertThat(numberOfAPage()).isNotEqualTo(numberOfAPage());
        assertThat(numberOn(confirm("", "", ""))).isNotEqualTo(numberOn(confirm("", "", "")));
    }

    private static void isConfirmed(EntityExchangeResult<String> answer) {
        assertThat(status(answer)).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/register/terms");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie")).startsWith(GIVEN);
    }

    private static void isRefused(EntityExchangeResult<String> answer) {
        assertThat(status(answer)).isEqualTo(410);
        assertThat(answer.getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
    }

    private String numberOfAPage() {
        return numberOn(http().get()
                .uri("/confirm-email")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    private static String numberOn(EntityExchangeResult<String> page) {
        var found = NUMBER.matcher(html(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private EntityExchangeResult<String> confirm(String number, String link, String password) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("sending", number);
        form.add("link", link);
        form.add("password", password);
        return http().post()
                .uri("/confirm-email")
                .accept(MediaType.TEXT_HTML)
                .header("Sec-Fetch-Site", "same-origin")
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
