package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;

/** Before a session ends its patient is asked whether they are still there (WCAG 2.2, 2.2.1). */
class TimeOutIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @CsvSource({"en, PHONE, PT0S", "cy, DESKTOP, PT0S", "en, PHONE, PT45M", "en, PHONE, PT-45M"})
    void whoIsStillThereStaysWhateverTheirClockSays(String language, Screen screen, Duration ahead) {
        try (var device = Device.with(Look.on(screen, language))) {
            var clock = Instant.now().plus(ahead).toEpochMilli();
            device.page().clock().install(new Clock.InstallOptions().setTime(clock));
            new Registering(patient, device).untilName(patient.link());
            var until = device.page().locator("body").getAttribute("data-idle-until");

            device.page().clock().fastForward("27:00");

            assertThat(device.element("time-out")).isVisible();
            assertThat(device.element("stay")).isFocused();
            Accessible.check(device);
            // the minutes that passed for the browser alone
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(27));
            device.press("stay");
            assertThat(device.element("time-out")).isHidden();
            assertThat(device.page().locator("body")).not().hasAttribute("data-idle-until", until);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void whoIsAwayIsSignedOut(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(31));

            device.page().clock().fastForward("31:00");

            device.sees("stopped").reads(Words.in(language).text("stopped.access-token-invalid.title"));
        }
    }
}
