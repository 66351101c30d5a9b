package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIT extends PatientBrowser {

    @Test
    void eachPageSaysHowLongTheSessionLives() {
        standsAt("details");

        assertThat(html(open("/register/name")))
                .contains("data-idle-until=\"2099-01-01T10:00:00Z\"", "data-until=\"2099-01-01T12:00:00Z\"")
                .contains("<span id=\"limit-time\">10:00am</span>", "<dialog id=\"time-out\"");
    }

    @Test
    void eachPageSaysWhatTimeItIsHereSinceAPhonesClockMayBeWrong() {
        standsAt("details");

        assertThat(html(open("/register/name"))).containsPattern("data-now=\"20[^\"]+Z\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, If you want the receipt, To go on later",
        "cy, Os ydych am gael y dderbynneb, I fynd ymlaen yn nes ymlaen"
    })
    void whoIsDoneHasNothingToGoOnWith(String spoken, String done, String later) {
        language = spoken;
        standsAt("complete", TERMS);
        assertThat(html(open("/register/done"))).contains(done).doesNotContain(later, "<dialog");

        standsAt("terms", TERMS);
        assertThat(html(open("/register/terms"))).contains(later).doesNotContain(done);
    }

    @Test
    void whoStaysIsToldUntilWhen() {
        standsAt("details");

        assertThat(html(send("/register/stay")))
                .isEqualTo("{\"idleUntil\":\"2099-01-01T10:00:00Z\",\"until\":\"2099-01-01T12:00:00Z\"}");
    }

    @Test
    void whoseSessionEndedCannotStay() {
        everything(problem(401, "access-token-invalid"));

        assertThat(status(send("/register/stay"))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link-replaced", "link-withdrawn", "link-expired"})
    void norWhoseLinkIsOver(String code) {
        everything(problem(410, code, "\"practice\":" + PRACTICE));

        assertThat(status(send("/register/stay"))).isEqualTo(401);
    }

    @Test
    void whileTheServiceIsAwayNobodyIsToldThatTheSessionEnded() {
        everything(problem(503, "unavailable").withHeader("Retry-After", "7"));

        var answer = send("/register/stay");

        assertThat(status(answer)).isEqualTo(503);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("7");
        assertThat(answer.getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
    }

    @Test
    void aServiceThatHangsUpIsAwayToo() {
        everything(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        var answer = send("/register/stay");

        assertThat(status(answer)).isEqualTo(503);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).matches("[1-9]\\d*");
    }

    @Test
    void whoHasBegunIsShownTheWayOnAtTheStart() {
        standsAt("password");

        assertThat(html(open("/start")))
                .contains("You have begun to register with Riverside Dental", "id=\"continue\"");
    }
}
