package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.web.reactive.function.BodyInserters;

/** Only our own pages send forms. */
class FormsIT extends PatientBrowser {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void aFormFromAnotherSiteIsRefusedWithAPage(String site) {
        post("/register/check", formToken(), headers -> headers.set("Sec-Fetch-Site", site))
                .isForbidden();
        post("/start", formToken(), headers -> headers.set("Sec-Fetch-Site", site))
                .isForbidden();

        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:8081", "https://localhost:8080"})
    void anOlderBrowserIsJudgedByTheOriginItNames(String origin) {
        post("/register/check", formToken(), headers -> headers.setOrigin(origin))
                .isForbidden();

        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void whoDoesNotSayWhereItComesFromIsRefused() {
        post("/register/check", formToken(), _ -> {}).isForbidden();
    }

    @Test
    void aFormOfOursPasses() {
        standsAt("mobile-code", TEXTED);

        post("/register/check", formToken(), headers -> headers.setOrigin("http://localhost:8080"))
                .isEqualTo(303);
        post("/register/check", formToken(), headers -> headers.set("Sec-Fetch-Site", "same-origin"))
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register/name", "/register/code/again", "/register/stay", "/register/email-sent/again"})
    void aFormOfAnotherSessionIsRefused(String page) {
        standsAt(page.startsWith("/register/email-sent") ? "email-confirmation" : "mobile-code", TEXTED, EMAILED);

        assertThat(status(sendFromAnEarlierSession(page))).isEqualTo(403);

        REGISTRATION.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void aPageOfAnEarlierSessionThatIsPassedLeadsOnAndDoesNothing() {
        standsAt("password");

        assertThat(location(sendFromAnEarlierSession("/register/code"))).isEqualTo("/register/password");
        assertThat(location(sendFromAnEarlierSession("/register/code/again"))).isEqualTo("/register/password");
        assertThat(status(sendFromAnEarlierSession("/register/password"))).isEqualTo(403);

        REGISTRATION.verify(0, postRequestedFor(anyUrl()));
    }

    private EntityExchangeResult<String> sendFromAnEarlierSession(String page) {
        return http().post()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("openwide", cookie())
                .body(BodyInserters.fromFormData("form", "of-another-session"))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    @Test
    void aFormThatIsTooLongIsRefused() {
        var answer = send("/register/name", "givenName", "x".repeat(20_000));

        assertThat(status(answer)).isEqualTo(413);
        assertThat(html(answer)).contains("too much text");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    private StatusAssertions post(String page, String token, Consumer<HttpHeaders> headers) {
        return http().post()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .headers(headers)
                .cookie("openwide", cookie())
                .body(BodyInserters.fromFormData("form", token))
                .exchange()
                .expectStatus();
    }
}
