package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A link that is opened a second time: from the start, or where the patient was once a code proves who it is. */
class OpeningAgainIT {

    private final RunningService service = RunningService.get();

    @Test
    void openingAgainBeforeTheMobileIsVerifiedStartsOver() {
        var patient = Patient.withALink().atMobileCode();
        var earlier = patient.accessToken();

        var again = patient.open();

        assertThat(again.step()).isEqualTo("details");
        assertThat(again.body().has("details")).isFalse();
        assertThat(patient.see().body().has("details")).isFalse();
        assertThat(patient.using(earlier).see().status()).isEqualTo(401);
    }

    @Test
    void openingAgainAfterThatResumesOnAnyDevice() {
        var patient = Patient.withALink().atEmailConfirmation();
        var earlier = patient.accessToken();

        var again = patient.open();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.step()).isEqualTo("resume");
        assertThat(again.body().has("details")).isFalse();
        assertThat(again.body().has("mobileCode")).isFalse();
        assertThat(again.body().has("emailConfirmation")).isFalse();
        assertThat(patient.askForTheEmailAgain().code()).isEqualTo("step-out-of-order");
        assertThat(patient.askForTheEmailAgain().text("/step")).isEqualTo("resume");

        service.clock().moveOn(Duration.ofSeconds(30));
        assertThat(patient.askForTheCodeAgain().status()).isEqualTo(202);
        var newToken = patient.accessToken();
        assertThat(patient.using(earlier).see().step()).isEqualTo("email-confirmation");

        var proven = patient.using(newToken).enterCode(patient.textedCode(2));

        assertThat(proven.step()).isEqualTo("email-confirmation");
        assertThat(proven.text("/details/familyName")).isEqualTo("O'Neill");
        assertThat(patient.using(earlier).see().status()).isEqualTo(401);
        assertThat(service.topics().typesOf(patient.id())).containsOnlyOnce("MobileVerified");
    }

    @Test
    void onlyWhoeverAskedForACodeToResumeSeesWhatBecameOfIt() {
        var patient = Patient.withALink().atEmailConfirmation();
        patient.open();
        service.clock().moveOn(Duration.ofSeconds(30));
        patient.askForTheCodeAgain();
        var asked = patient.accessToken();

        var another = patient.open();

        assertThat(another.body().has("mobileCode")).isFalse();
        assertThat(patient.see().body().has("mobileCode")).isFalse();
        assertThat(patient.using(asked).see().text("/mobileCode/sentTo")).isEqualTo("•••• ••• 123");
    }
}
