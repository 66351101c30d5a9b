package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;

/** Reload, back, and twice: nothing is lost, and nothing happens twice. */
class BackAndForthIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reloadAndBackLoseNothing(boolean scripts) {
        var look = Look.on(Screen.PHONE, "en");
        try (var device = Device.with(scripts ? look : look.withoutScripts())) {
            var registering = new Registering(patient, device, BackAndForthIT::reloadsTheSame);

            registering.untilCheck(patient.link());
            device.page().goBack();
            device.page().goBack();
            device.go("/register").sees("check");
            assertThat(device.element("answer-email")).hasText(patient.email());
            device.press("go-on").sees("code");
            device.page().goBack();
            device.page().reload();
            device.sees("code");
            registering.enterCode(patient.code(1)).seen("password");
            device.page().goBack();
            device.page().reload();
            device.sees("password");
            registering.createPassword().seen("email-sent");

            assertThat(patient.texts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleClickDoesNothingTwice(boolean scripts) {
        var look = Look.on(Screen.DESKTOP, "en");
        try (var device = Device.with(scripts ? look : look.withoutScripts())) {
            var registering = new Registering(patient, device).untilCheck(patient.link());

            twice(device);
            device.sees("code").type("code", patient.code(1));
            twice(device);
            device.sees("password").type("password", Patient.PASSWORD);
            twice(device);
            device.sees("email-sent");
            registering
                    .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                    .seen("terms");
            twice(device);

            device.sees("done");
            patient.isRegisteredWith(patient.email());
            assertThat(patient.texts()).isEqualTo(1);
            assertThat(patient.mails(patient.email())).isEqualTo(1);
        }
    }

    private static void twice(Device device) {
        device.element("go-on").dblclick();
    }

    private static void reloadsTheSame(Device device) {
        var page = device.page().locator("body").getAttribute("data-page");
        device.page().reload();
        device.sees(page);
    }
}
