package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openwide.stories.Patient;

/** What {@link Accessible} would find: so that finding nothing means something. */
class AxeIT {

    private final Patient patient = Patient.someone();

    @Test
    void aMissingLabelIsFound() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            new Registering(patient, device).untilName(patient.link());
            assertThat(Accessible.violations(device.readable())).isEmpty();

            device.page().evaluate("document.querySelector('label[for=givenName]').remove()");

            assertThat(Accessible.violations(device.readable())).anyMatch(found -> found.startsWith("label: "));
        }
    }

    @Test
    void greyOnGreyIsFoundAlsoWithoutScripts() {
        try (var device = Device.with(Look.on(Screen.DESKTOP, "cy").withoutScripts())) {
            device.go("/start").sees("start");
            assertThat(Accessible.violations(device.readable())).isEmpty();

            device.element("help").evaluate("line => line.style.color = '#999'");

            assertThat(Accessible.violations(device.readable()))
                    .anyMatch(found -> found.startsWith("color-contrast: "));
        }
    }
}
