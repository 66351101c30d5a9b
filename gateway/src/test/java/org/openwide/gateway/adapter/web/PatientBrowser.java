package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static java.util.Objects.requireNonNull;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.BeforeEach;
import org.openwide.gateway.domain.AccessToken;
import org.openwide.gateway.domain.Session;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** A browser in the middle of a registration; what the registration-service would say is told in each test. */
abstract class PatientBrowser extends Door {

    static final String ID = "0190c0de-0000-7000-8000-000000000001";
    static final String TOKEN = "canary-access-token-aaaaaaaaaaaaaaaaaaaaaaa";
    static final String PATH = "/api/registrations/" + ID;
    static final String PRACTICE = "{\"id\":\"riverside\",\"name\":\"Riverside Dental\",\"phone\":\"01632 960 983\"}";
    static final String ALL_DETAILS = "\"details\":{\"givenName\":\"Ann\",\"familyName\":\"O'Lee\","
            + "\"dateOfBirth\":\"1946-03-02\",\"email\":\"ann@example.org\",\"mobile\":\"+447700900123\"}";
    static final String TEXTED = sent("mobileCode", "•••• ••• 123");
    static final String EMAILED = sent("emailConfirmation", "a•••@example.org");
    static final String TERMS =
            "\"terms\":{\"version\":\"1\",\"language\":\"en\",\"sha256\":\"ab\",\"href\":\"/api/terms/1\"}";

    String language = "en";
    String token = TOKEN;

    @BeforeEach
    void noBrandIsSet() {
        language = "en";
        token = TOKEN;
        PATIENT_RECORD.stubFor(get(urlMatching("/api/practices/.*/brand")).willReturn(WireMock.okJson("{}")));
        REGISTRATION.stubFor(
                get(urlMatching("/api/terms/.*"))
                        .willReturn(
                                WireMock.okJson(
                                        "{\"version\":\"1\",\"language\":\"en\",\"sha256\":\"ab\",\"text\":\"# Terms\\n\\n**Be good**\"}")));
    }

    static String sent(String name, String to) {
        return "\"" + name + "\":{\"sentTo\":\"" + to + "\",\"expiresAt\":\"2099-01-01T10:00:00Z\","
                + "\"resendAfter\":\"2020-01-01T10:00:00Z\",\"attemptsRemaining\":5,\"delivery\":\"sent\"}";
    }

    /** The same, with the time when it went out. */
    static String sentAt(String time, String message) {
        return message.replace("\"delivery\"", "\"sentAt\":\"" + time + "\",\"delivery\"");
    }

    /** Whatever is asked about the registration, this is how it stands. */
    static void standsAt(String step, String... more) {
        REGISTRATION.stubFor(any(urlMatching(PATH + ".*")).willReturn(registration(step, more)));
    }

    static ResponseDefinitionBuilder registration(String step, String... more) {
        var members = more.length == 0 ? "" : "," + String.join(",", more);
        return WireMock.okJson("{\"registrationId\":\"" + ID + "\",\"step\":\"" + step + "\",\"practice\":" + PRACTICE
                        + ",\"expiresAt\":\"2099-01-01T10:00:00Z\"" + members + "}")
                .withHeader("Access-Idle-Until", "2099-01-01T10:00:00Z")
                .withHeader("Access-Until", "2099-01-01T12:00:00Z");
    }

    static ResponseDefinitionBuilder problem(int status, String code, String... more) {
        var members = more.length == 0 ? "" : "," + String.join(",", more);
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"code\":\"" + code + "\",\"status\":" + status + members + "}");
    }

    /** A step is refused, while the registration stays where it is. */
    static void refuses(String path, ResponseDefinitionBuilder refusal) {
        REGISTRATION.stubFor(WireMock.post(urlEqualTo(PATH + path)).willReturn(refusal));
        REGISTRATION.stubFor(WireMock.patch(urlEqualTo(PATH + path)).willReturn(refusal));
        REGISTRATION.stubFor(WireMock.put(urlEqualTo(PATH + path)).willReturn(refusal));
    }

    static void everything(ResponseDefinitionBuilder answer) {
        REGISTRATION.stubFor(any(anyUrl()).willReturn(answer));
    }

    String cookie() {
        return language + "." + ID + "." + token;
    }

    static String formToken() {
        return FormToken.of(new Session(ID, new AccessToken(TOKEN))).text();
    }

    EntityExchangeResult<String> open(String page) {
        return http().get()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .cookie("openwide", cookie())
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    EntityExchangeResult<String> send(String page, String... namesAndValues) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("form", formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return http().post()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("openwide", cookie())
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    static String html(EntityExchangeResult<String> answer) {
        return requireNonNull(answer.getResponseBody());
    }

    static int status(EntityExchangeResult<?> answer) {
        return answer.getStatus().value();
    }

    static String location(EntityExchangeResult<?> answer) {
        return String.valueOf(answer.getResponseHeaders().getFirst("Location"));
    }
}
