package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Route.FulfillOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;

/** Before a session ends its patient is asked whether they are still there (WCAG 2.2, 2.2.1). */
class TimeOutIT {

    private static final String STAY = "**/register/stay";

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

    @Test
    void aWarningThatWasPutAwayComesOnceMore() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            stopTheClockIn(device, Duration.ofMinutes(27));
            assertThat(device.element("time-out")).isVisible();

            device.page().keyboard().press("Escape");
            device.page().clock().runFor("00:10");
            assertThat(device.element("time-out")).isHidden();
            device.page().clock().fastForward("02:00");

            assertThat(device.element("time-out-left")).hasText(Words.in("en").text("time-out.minute"));
            assertThat(device.element("time-out")).isVisible();
            device.press("stay");
            assertThat(device.element("time-out")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE, true", "cy, DESKTOP, false"})
    void whoCannotStayJustNowMayTryAgain(String language, Screen screen, boolean online) {
        try (var device = Device.with(Look.on(screen, language))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            device.type("givenName", patient.givenName());
            device.page().clock().fastForward("26:00");

            device.page().route(STAY, route -> {
                if (online) {
                    route.fulfill(new FulfillOptions().setStatus(503));
                } else {
                    route.abort();
                }
            });
            device.press("stay");
            assertThat(device.element("time-out-away"))
                    .hasText(Words.in(language).text("time-out.away"));
            Accessible.check(device);
            device.page().unroute(STAY);
            device.press("stay");

            assertThat(device.element("time-out")).isHidden();
            assertThat(device.element("givenName")).hasValue(patient.givenName());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void nobodyStaysForEver(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            isSignedInForLong(patient, device);

            device.page().clock().fastForward("16:00");

            assertThat(device.element("time-out-close")).isFocused();
            assertThat(device.element("time-out-last")).isVisible();
            assertThat(device.element("time-out"))
                    .hasAccessibleDescription(Pattern.compile(Words.in(language).text("time-out.last") + "$"));
            assertThat(device.element("stay")).isHidden();
            Accessible.check(device);
            device.press("time-out-close");
            assertThat(device.element("time-out")).isHidden();
            device.sees("name");
        }
    }

    @Test
    void whatIsDoneInOneTabKeepsTheOtherSignedIn() {
        try (var device = Device.with(Look.on(Screen.DESKTOP, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            device.type("givenName", patient.givenName());
            stopTheClockIn(device, Duration.ofMinutes(27));
            assertThat(device.element("time-out")).isVisible();

            device.another().go("/register/name").sees("name");

            assertThat(device.element("time-out")).isHidden();
            device.page().clock().fastForward("05:00");
            device.page().clock().runFor("00:20");
            assertThat(device.element("time-out")).isHidden();
            assertThat(device.element("givenName")).hasValue(patient.givenName());
        }
    }

    /** Two hours at most, whatever is done: at the name, 20 minutes are left of them. */
    static void isSignedInForLong(Patient patient, Device device) {
        for (var minutes = 0; minutes < 100; minutes += 25) {
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(25));
            device.page().reload();
            device.sees("name");
        }
    }

    /** However slow this machine is, no more time passes for the browser than a story says. */
    private static void stopTheClockIn(Device device, Duration time) {
        var now = ((Number) device.page().evaluate("Date.now()")).longValue();
        device.page().clock().pauseAt(now + time.toMillis());
    }
}
