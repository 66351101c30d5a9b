package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void whoHasBegunIsShownTheWayOnAtTheStart() {
        standsAt("password");

        assertThat(html(open("/start")))
                .contains("You have begun to register with Riverside Dental", "id=\"continue\"");
    }
}
