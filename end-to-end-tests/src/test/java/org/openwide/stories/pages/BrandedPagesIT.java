package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;

/** The practice's own colour and logo: on every page, and as readable as without them. */
class BrandedPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"#1d4f91", "#7a1fa2", "#767676"})
    void aPracticesColourIsReadableInLightAndDark(String colour) {
        var patient = Patient.ofPracticeThatLooks(Map.of("colour", colour, "logo", Logo.asDataUrl()));
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            var registering = new Registering(patient, device, BrandedPagesIT::isBranded);

            registering.untilCheck(patient.link());
            device.press("change-name").sees("name");
            device.type("givenName", "").press("go-on").isToldOf("givenName", "");
            isBranded(device);
        }
    }

    private static void isBranded(Device device) {
        assertThat(device.page().locator("link[href*='/assets/colour']")).hasCount(1);
        assertThat(device.page().locator("img.logo")).isVisible();
        // as wide as it is high, and so is the white behind it
        assertThat(device.page().locator("img.logo")).hasJSProperty("clientWidth", 48);
        assertThat(device.page().locator("img.logo")).hasJSProperty("clientHeight", 48);
        Accessible.check(device);
    }
}
