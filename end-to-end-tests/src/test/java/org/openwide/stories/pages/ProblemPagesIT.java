package org.openwide.stories.pages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;

/** Addresses that lead nowhere, and forms that are not ours: each says what to do. */
class ProblemPagesIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void anUnknownAddressLeadsBackToTheLink(String language) {
        try (var device = Device.with(Look.on(Screen.PHONE, language))) {
            device.go("/register/nothing").sees("problem");

            device.reads(Words.in(language).text("problem.not-found.title"));
            Accessible.check(device);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void aFormWithoutItsTokenIsNotTaken(String language) {
        try (var device = Device.with(Look.on(Screen.PHONE, language))) {
            new Registering(patient, device).untilName(patient.link());
            device.page().evaluate("document.querySelector('input[name=form]').value = 'somebody-elses'");

            new Registering(patient, device).typeName().seen("problem");

            device.reads(Words.in(language).text("problem.form-refused.title"));
            Accessible.check(device);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void anUnknownEmailLinkSaysSo(String language) {
        try (var device = Device.with(Look.on(Screen.DESKTOP, language))) {
            new Registering(patient, device)
                    .confirmEmail("/confirm-email#" + "A".repeat(43), Patient.PASSWORD)
                    .seen("stopped");

            device.reads(Words.in(language).text("stopped.email-link-unknown.title"));
            Accessible.check(device);
        }
    }
}
