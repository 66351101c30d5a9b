package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** The page of the email's link, before it is sent. */
class ConfirmEmailPageIT extends PatientBrowser {

    private static final String STORED = "autocomplete=\"username\"";

    @Test
    void whereTheBrowserIsInTheRegistrationItIsThePracticesOwn() {
        standsAt("email-confirmation", EMAILED, ALL_DETAILS);

        assertThat(html(open("/confirm-email")))
                .contains("Riverside Dental", "tel:01632960983", STORED, "value=\"ann@example.org\"")
                .doesNotContain("id=\"time-out\"", "id=\"limit\"");
    }

    @Test
    void anAddressThatIsNotShownHereIsNotOnThePage() {
        standsAt("resume");

        assertThat(html(open("/confirm-email"))).contains("tel:01632960983").doesNotContain(STORED);
    }

    @Test
    void onAnotherDeviceItSaysNothingOfAnybodyAndAsksNobody() {
        http().get()
                .uri("/confirm-email")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html).doesNotContain("Riverside", STORED, "tel:"));
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void whatWasLeftOutIsAskedForWithThePhoneAtHand() {
        standsAt("email-confirmation", EMAILED);
        open("/confirm-email");

        var answer = send("/confirm-email", "link", "abc");

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("Enter a password", "tel:01632960983");
    }
}
