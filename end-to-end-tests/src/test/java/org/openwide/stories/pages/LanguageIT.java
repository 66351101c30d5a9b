package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;

/** A patient changes the language on the way, and everything follows: the page they were on, the text and the email. */
class LanguageIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTextAndTheEmailFollowTheLanguageOfThePages(boolean scripts) {
        var look = Look.on(Screen.PHONE, "en");
        try (var device = Device.with(scripts ? look : look.withoutScripts())) {
            var registering = new Registering(patient, device).untilName(patient.link());

            device.press("language").sees("name");
            reads(device, "cy");
            registering.typeName().seen("date-of-birth").typeDateOfBirth().seen("email");
            device.type("email", patient.email()).press("go-on").sees("mobile");
            device.type("mobile", patient.mobile()).press("go-on").sees("check");
            device.press("go-on").sees("code");
            assertThat(patient.text(1).path("text").asString()).contains("eich cod");
            registering.enterCode(patient.code(1)).seen("password");
            registering.createPassword().seen("email-sent");
            assertThat(patient.mail(patient.email()).path("subject").asString()).startsWith("Cadarnhewch eich e-bost");

            device.press("language").sees("email-sent");
            reads(device, "en");
            device.page().reload();
            reads(device, "en");
        }
    }

    private static void reads(Device device, String language) {
        assertThat(device.page().locator("html")).hasAttribute("lang", language);
    }
}
