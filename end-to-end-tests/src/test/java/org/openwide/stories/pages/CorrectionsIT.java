package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openwide.stories.Patient;

/** What a patient mistyped can be put right, and only what was put right counts. */
class CorrectionsIT {

    private final Patient patient = Patient.someone();

    @Test
    void eachAnswerCanBeChangedBeforeItIsConfirmed() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            var registering = new Registering(patient, device).untilCheck(patient.link());

            device.press("change-name").sees("name");
            assertThat(device.element("familyName")).hasValue(patient.familyName());
            device.type("givenName", "Shan").press("go-on").sees("check");
            assertThat(device.element("answer-name")).containsText("Shan");
            device.press("change-name").sees("name").press("back").sees("check");
            device.press("change-name").sees("name");
            registering.typeName().seen("check");
            device.press("change-date-of-birth").sees("date-of-birth");
            registering.typeDateOfBirth().seen("check");
            device.press("change-email").sees("email").press("go-on").sees("check");
            device.press("change-mobile").sees("mobile").press("go-on").sees("check");
            device.press("go-on").sees("code");
        }
    }

    @Test
    void theNumberCanBeChangedWhileTheCodeIsAwaited() {
        try (var device = Device.with(Look.on(Screen.DESKTOP, "en"))) {
            var registering = new Registering(patient, device).untilCode(patient.link());

            device.element("not-received").locator("summary").click();
            device.press("change-mobile").sees("mobile");
            device.type("mobile", patient.mobile().replace("+44", "0"))
                    .press("go-on")
                    .sees("check");
            device.press("go-on").isToldOf("answers", "seconds");
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            device.press("go-on").sees("code");

            registering.enterCode(patient.code(2)).seen("password");
        }
    }

    @Test
    void aMistakenAddressIsCorrectedAndItsLinkIsDead() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            var registering = new Registering(patient, device).untilEmail(patient.link());
            var mistaken = patient.emailLink(patient.email());
            var right = "right." + patient.email();
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(61));

            device.element("not-received").locator("summary").click();
            device.press("change-email").sees("email");
            device.type("email", right).press("go-on").sees("email-sent");

            registering.confirmEmail(mistaken, Patient.PASSWORD).seen("stopped");
            device.reads(Words.in("en").text("stopped.email-link-expired.title"));
            registering.confirmEmail(patient.emailLink(right), Patient.PASSWORD).seen("terms");
            device.press("go-on").sees("done");
            patient.isRegisteredWith(right);
        }
    }
}
