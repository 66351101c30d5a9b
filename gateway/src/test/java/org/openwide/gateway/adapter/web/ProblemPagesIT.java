package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.StopReason;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Whoever is in a session reads whom to ring, also where no service is asked any more; nobody else learns of a practice. */
class ProblemPagesIT extends PatientBrowser {

    private static final String[] WHOM_TO_RING = {"Riverside Dental", "tel:01632960983"};

    @BeforeEach
    void thePatientHasSeenAPage() {
        standsAt("mobile-code", TEXTED);
        assertThat(status(open("/register/code"))).isEqualTo(200);
        REGISTRATION.resetRequests();
        PATIENT_RECORD.resetRequests();
    }

    @Test
    void whatTheGatewayRefusesByItselfNamesThePracticeAndAsksNobody() {
        assertThat(html(open("/nothing"))).contains(WHOM_TO_RING);
        assertThat(html(open("/register/nothing"))).contains(WHOM_TO_RING);
        assertThat(html(send("/register/done"))).contains(WHOM_TO_RING);
        assertThat(html(send("/register/name", "givenName", "x".repeat(20_000))))
                .contains(WHOM_TO_RING);
        assertThat(html(sendWithoutAToken())).contains(WHOM_TO_RING);

        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
        assertThat(PATIENT_RECORD.getAllServeEvents()).isEmpty();
    }

    @Test
    void aServiceThatIsAwayLeavesThePractice() {
        everything(problem(503, "unavailable"));

        assertThat(html(open("/register/code"))).contains(WHOM_TO_RING);
        assertThat(html(send("/register/code", "code", "123456"))).contains(WHOM_TO_RING);
    }

    @Test
    void tryingAgainLeadsToThePageThatThePatientWasOn() {
        everything(problem(503, "unavailable"));
        var again = "id=\"continue\" class=\"button\" href=\"%s\"";

        assertThat(html(send("/register/name", "givenName", "Siân"))).contains(again.formatted("/register/name"));
        assertThat(html(send("/register/code/again"))).contains(again.formatted("/register/code"));
        assertThat(html(open("/register"))).contains(again.formatted("/register"));
    }

    @Test
    void theIdOfARegistrationAloneNamesNobody() {
        assertThat(html(openWith("en." + ID + "." + TOKEN.replace('a', 'b'))))
                .contains("There is nothing here")
                .doesNotContain("Riverside");
        assertThat(html(openWith("en." + ID.replace('1', '2') + "." + TOKEN))).doesNotContain("Riverside");
        assertThat(html(openWith("en"))).doesNotContain("Riverside");
    }

    @Test
    void whoWasNeverVouchedForIsToldOfNobody() {
        everything(problem(StopReason.ACCESS_TOKEN_INVALID.status(), "access-token-invalid"));
        var cookie = "en." + ID + ".made-up-token-cccccccccccccccccc";

        http().get().uri("/register/code").cookie("openwide", cookie).exchange();

        assertThat(html(openWith(cookie))).doesNotContain("Riverside");
    }

    private EntityExchangeResult<String> sendWithoutAToken() {
        return http().post()
                .uri("/register/check")
                .accept(MediaType.TEXT_HTML)
                .cookie("openwide", cookie())
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> openWith(String cookie) {
        return http().get()
                .uri("/nothing")
                .accept(MediaType.TEXT_HTML)
                .cookie("openwide", cookie)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
