package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** The pages for operators: who is let in, and what they see. */
@ExtendWith(OutputCaptureExtension.class)
class OpsPagesIT extends Door {

    private static final String KEY = "canary-operator-key";
    private static final String TEXTS = "/api/operations/texts";
    private static final String REGISTRATIONS = "/api/operations/registrations";

    private String cookie = "";

    @BeforeEach
    void theServicesKnowOneOperator() {
        cookie = "";
        answer(NOTIFICATION, TEXTS, """
                {"days":[{"date":"2026-11-21","sums":[]},{"date":"2026-11-22","sums":[{"practiceId":"<b>riverside</b>",
                 "purpose":"mobile-code","amount":"0.08240000","currency":"EUR","texts":2,"parts":2}]}]}""");
        answer(PATIENT_RECORD, REGISTRATIONS, """
                {"links":4,"steps":[{"step":"details","registrations":3,"medianMillis":61000},{"step":"password",
                 "registrations":1},{"step":"complete","registrations":1}],"stuck":[{"reason":"locked","registrations":1}]}""");
    }

    @Test
    void anOperatorSignsInSeesTheNumbersAndSignsOut() {
        signIn();

        assertThat(seen("/ops/registrations")).contains("Link opened", "1 min 1 s", "75 %", "<svg", "Locked");
        assertThat(seen("/ops/texts"))
                .contains("0.0824 EUR", "&lt;b&gt;riverside", "50 %")
                .doesNotContain("<b>riverside");
        send("/ops/sign-out", token(seen("/ops/health")), "").expectHeader().location("/ops");
        page("/ops/registrations").expectStatus().isSeeOther().expectHeader().location("/ops");
    }

    @Test
    void anotherKeyOrNoneSeesTheSignInPageAndNeitherIsLogged(CapturedOutput output) {
        page("/ops/texts").expectStatus().isSeeOther();

        var refused = send("/ops", token(open()), "canary-practice-key")
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult();

        assertThat(refused.getResponseBody()).contains("no operator").doesNotContain("canary");
        assertThat(output.getAll()).doesNotContain("canary");
    }

    @Test
    void aKeyThatIsRevokedShowsNothingMore() {
        signIn();
        NOTIFICATION.stubFor(get(urlPathEqualTo(TEXTS)).willReturn(aResponse().withStatus(401)));

        page("/ops/texts").expectStatus().isSeeOther().expectHeader().location("/ops");
        page("/ops/registrations").expectStatus().isSeeOther();
    }

    @Test
    void aFormOfAnotherSiteOrAnotherBrowserIsRefused() {
        open();
        send("/ops", "another-token", KEY).expectStatus().isForbidden();

        var token = token(open());
        cookie = "";
        send("/ops", token, KEY).expectStatus().isForbidden();
    }

    @Test
    void signingInChangesTheCookieWhichNoScriptReadsAndNothingIsKept() {
        open();
        var before = cookie;
        signIn();

        assertThat(cookie).isNotEqualTo(before);
        page("/ops/health")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectHeader()
                .valueEquals("Content-Security-Policy", SecurityHeaders.PAGE);
        cookie = before;
        page("/ops/health").expectStatus().isSeeOther();
    }

    @Test
    void whatIsNotKnownIsSaidAndWhatIsKnownIsShown() {
        signIn();
        REGISTRATION.stubFor(get(urlPathEqualTo("/actuator/prometheus"))
                .willReturn(aResponse().withBody("""
                        openwide_dead_letters_total 2
                        openwide_passwords_queue 3
                        http_server_requests_seconds_bucket{le="5.0"} 1
                        http_server_requests_seconds_bucket{le="+Inf"} 3
                        """)));
        PATIENT_RECORD.stubFor(get(urlPathEqualTo("/actuator/prometheus"))
                .willReturn(aResponse().withStatus(404)));

        assertThat(seen("/ops/health")).contains("look at its dead letters", "over 5.0 s", "not known");
        PATIENT_RECORD.stubFor(
                get(urlPathEqualTo(REGISTRATIONS)).willReturn(aResponse().withStatus(503)));
        page("/ops/registrations").expectStatus().isEqualTo(503);
        assertThat(seen("/ops/texts")).contains("0.0824 EUR", "not known");
    }

    @Test
    void theGatewaySaysOfItselfHowLongItsAnswersTook() {
        signIn();
        assertThat(seen("/ops/health"))
                .containsPattern("gateway</th>\\s*<td[^>]*><span>answers<[^%]*\"Answers p99\"><span>[\\d.]+ m?s<");
    }

    private void signIn() {
        var answer = send("/ops", token(open()), KEY)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/ops/registrations")
                .expectBody(String.class)
                .returnResult();
        remember(answer);
    }

    private String open() {
        var answer = page("/ops").expectBody(String.class).returnResult();
        remember(answer);
        return requireNonNull(answer.getResponseBody());
    }

    private void remember(EntityExchangeResult<String> answer) {
        var given = answer.getResponseCookies().getFirst("openwide-ops");
        if (given != null) {
            assertThat(given.isHttpOnly()).isTrue();
            assertThat(given.getSameSite()).isEqualTo("Strict");
            cookie = given.getValue();
        }
    }

    private String seen(String path) {
        return requireNonNull(page(path).expectBody(String.class).returnResult().getResponseBody());
    }

    private WebTestClient.ResponseSpec page(String path) {
        return http().get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .cookie("openwide-ops", cookie)
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String path, String token, String key) {
        return http().post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("openwide-ops", cookie)
                .body(BodyInserters.fromFormData("form", token).with("key", key))
                .exchange();
    }

    private static String token(String html) {
        return html.replaceFirst("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    }

    private static void answer(WireMockServer service, String path, String json) {
        service.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withStatus(401)));
        service.stubFor(get(urlPathEqualTo(path))
                .withHeader("Authorization", equalTo("Bearer " + KEY))
                .willReturn(okJson(json)));
    }
}
