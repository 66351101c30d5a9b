package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Whoever knew the cookie before the phone was proven is left behind. */
class RenewedCookieIT extends PatientBrowser {

    private static final String FURTHER = "further-token-ddddddddddddd";

    @BeforeEach
    void theCodeIsRight() {
        standsAt("password");
        renewing(registration("password", "\"accessToken\":\"" + FURTHER + "\""));
    }

    private static void renewing(ResponseDefinitionBuilder answer) {
        REGISTRATION.stubFor(post(urlEqualTo(PATH + "/access-token")).willReturn(answer));
    }

    private EntityExchangeResult<String> enterTheCode() {
        return send("/register/code", "code", "123456");
    }

    @Test
    void theCookieChangesAtTheCode() {
        var proven = enterTheCode();

        assertThat(location(proven)).isEqualTo("/register/password");
        assertThat(proven.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=en." + ID + "." + FURTHER + ";");
        REGISTRATION.verify(
                1,
                postRequestedFor(urlEqualTo(PATH + "/access-token"))
                        .withHeader("Authorization", equalTo("Bearer " + TOKEN)));
    }

    @Test
    void theEarlierCookieIsWorthNothingOnceTheNewOneWasUsed() {
        enterTheCode();
        REGISTRATION.stubFor(get(urlEqualTo(PATH))
                .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                .willReturn(problem(401, "access-token-invalid")));

        assertThat(status(open("/register/password"))).isEqualTo(401);
    }

    @Test
    void aWrongCodeRenewsNothing() {
        refuses("/mobile-code/verification", problem(422, "code-incorrect", "\"attemptsRemaining\":4"));
        standsAtTheCode();

        assertThat(enterTheCode().getResponseHeaders().containsHeader("Set-Cookie"))
                .isFalse();
        REGISTRATION.verify(0, postRequestedFor(urlEqualTo(PATH + "/access-token")));
    }

    private static void standsAtTheCode() {
        REGISTRATION.stubFor(get(urlEqualTo(PATH)).willReturn(registration("mobile-code", TEXTED)));
    }

    @Test
    void whereRenewingFailsThePatientGoesOnWithTheEarlierCookie() {
        for (var failure : new ResponseDefinitionBuilder[] {
            problem(503, "unavailable"),
            problem(409, "step-out-of-order", "\"step\":\"password\""),
            problem(404, "not-found"),
            WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)
        }) {
            renewing(failure);

            var proven = enterTheCode();

            assertThat(location(proven)).isEqualTo("/register/password");
            assertThat(proven.getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
        }
    }
}
