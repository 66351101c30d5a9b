package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openwide.stories.Patient;

/** What a screen reader says by itself, and when. */
class SaidAloudIT {

    private final Patient patient = Patient.someone();

    @Test
    void howStrongAPasswordIsIsSeenAtEachKeyAndHeardWhenTheTypingStops() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilPassword(patient.link());
            stopTheClock(device);
            device.element("password").focus();

            for (var key : new String[] {"o", "t", "t", "e", "r"}) {
                device.page().keyboard().type(key);
                device.page().clock().runFor(900);
                assertThat(device.element("announce")).isEmpty();
            }
            assertThat(device.element("strength")).hasText(Words.in("en").text("strength.short") + " 7");
            assertThat(device.element("strength")).not().hasAttribute("role", "status");
            device.page().clock().runFor(100);

            assertThat(device.element("announce")).hasText(Words.in("en").text("strength.short") + " 7");
        }
    }

    private static void stopTheClock(Device device) {
        var now = ((Number) device.page().evaluate("Date.now()")).longValue();
        device.page().clock().pauseAt(now + 1000);
    }
}
