package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.gateway.domain.StopReason;

class RefusalPagesIT extends PatientBrowser {

    private static final String ASK = "id=\"ask-for-link\"";

    @ParameterizedTest
    @CsvSource({
        "link-unknown, We do not know this link, Nid ydym yn adnabod y ddolen hon",
        "link-expired, This link has run out, Mae’r ddolen hon wedi dod i ben",
        "link-replaced, There is a newer link, Mae dolen fwy newydd",
        "link-withdrawn, This link has been stopped, Mae’r ddolen hon wedi’i stopio",
        "link-used, You are already registered, Rydych eisoes wedi cofrestru",
        "link-locked, This link is locked, Mae’r ddolen hon wedi’i chloi"
    })
    void eachLinkThatLeadsNowhereHasAPageOfItsOwn(String code, String english, String welsh) {
        var reason = StopReason.of(code).orElseThrow();
        token = "nobody-vouched-for-this-one";
        everything(problem(reason.status(), code, "\"practice\":" + (code.endsWith("unknown") ? "null" : PRACTICE)));

        var answer = send("/start", "link", "#the-link");
        assertThat(status(answer)).isEqualTo(reason.status());
        assertThat(html(answer)).contains("<h1>" + english + "</h1>");
        assertThat(html(answer).contains(ASK)).isEqualTo(!code.equals("link-unknown"));
        assertThat(html(answer).contains("tel:01632960983")).isEqualTo(!code.equals("link-unknown"));

        assertThat(html(send("/start?language=cy", "link", "#the-link")))
                .contains("<h1>" + welsh + "</h1>", "<html lang=\"cy\"");
    }

    @Test
    void aLinkThatNobodyKnowsSaysWhomToRingWhereTheBrowserIsKnown() {
        standsAt("details");
        open("/register");
        everything(problem(404, "link-unknown"));

        assertThat(html(send("/start", "link", "#the-link"))).contains("tel:01632960983");
    }

    @Test
    void aLockedRegistrationSaysWhomToRing() {
        standsAt("locked");

        var answer = open("/register/code");

        assertThat(status(answer)).isEqualTo(423);
        assertThat(html(answer)).contains("Your registration is locked", "Riverside Dental", ASK);
        assertThat(status(open("/register/locked"))).isEqualTo(423);
    }

    @Test
    void aRegistrationWhoseLinkEndsSaysSoAtEveryStep() {
        everything(problem(410, "link-replaced", "\"practice\":" + PRACTICE));

        assertThat(html(open("/register/terms"))).contains("There is a newer link", ASK);
        assertThat(html(send("/register/code", "code", "123456"))).contains("There is a newer link", ASK);
    }

    @Test
    void thePracticeIsAskedForANewLinkByTheLinkOrByTheRegistration() {
        REGISTRATION.stubFor(WireMock.post(urlEqualTo("/api/new-link-requests"))
                .willReturn(WireMock.aResponse().withStatus(202)));
        REGISTRATION.stubFor(WireMock.post(urlEqualTo(PATH + "/new-link-request"))
                .willReturn(WireMock.aResponse().withStatus(202)));

        assertThat(html(send("/new-link", "link", "the-link"))).contains("We have told your practice");
        assertThat(html(send("/new-link"))).contains("We have told your practice");

        REGISTRATION.verify(postRequestedFor(urlEqualTo("/api/new-link-requests"))
                .withRequestBody(equalToJson("{\"link\":\"the-link\"}")));
        REGISTRATION.verify(postRequestedFor(urlEqualTo(PATH + "/new-link-request"))
                .withHeader("Authorization", equalTo("Bearer " + TOKEN)));
    }

    @Test
    void aServiceThatIsAwayGetsAPageAndNothingIsSentTwice() {
        everything(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        var answer = send("/register/password", "password", "correct horse battery");

        assertThat(status(answer)).isEqualTo(503);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(html(answer)).contains("We cannot do this right now").doesNotContain("correct horse");
        assertThat(REGISTRATION.getAllServeEvents()).hasSize(1);
    }

    @Test
    void aServiceThatSaysThatItIsBusyIsBelieved() {
        everything(problem(503, "unavailable").withHeader("Retry-After", "7"));

        assertThat(open("/register/code").getResponseHeaders().getFirst("Retry-After"))
                .isEqualTo("7");
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        var answer = open("/nothing");

        assertThat(status(answer)).isEqualTo(404);
        assertThat(html(answer)).contains("There is nothing here");
        assertThat(status(open("/register/nothing"))).isEqualTo(404);
        assertThat(status(send("/register/done"))).isEqualTo(405);
    }
}
