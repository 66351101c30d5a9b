package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;

/** Links that lead nowhere any more: each says why, and what to do. */
@Order(1)
class RefusedLinksIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void eachSaysWhyAndWhomToPhone(String language) {
        try (var device = Device.with(Look.on(Screen.PHONE, language))) {
            var replaced = patient.link();
            var withdrawn = patient.newLink();
            patient.linkIsWithdrawn();
            isRefused(device, withdrawn, "link-withdrawn");
            isRefused(device, replaced, "link-replaced");

            isRefused(device, locked(), "link-locked");
            isRefused(device, expired(device), "link-expired");
            isRefused(device, used(), "link-used");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void anUnknownOneSaysHowToGetItRight(String language) {
        try (var device = Device.with(Look.on(Screen.DESKTOP, language))) {
            device.go("/start#" + "A".repeat(43)).sees("stopped");

            device.reads(Words.in(language).text("stopped.link-unknown.title"));
            assertThat(device.element("ask-for-link")).hasCount(0);
            Accessible.check(device);
            device.press("paste").sees("start");
            Accessible.check(device);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePracticeIsAskedForANewOne(boolean scripts) {
        var look = Look.on(Screen.PHONE, "en");
        try (var device = Device.with(scripts ? look : look.withoutScripts())) {
            var link = locked();
            new Registering(patient, device).open(link).seen("stopped");

            device.press("ask-for-link").sees("new-link");

            device.reads(Words.in("en").text("new-link.title"));
            Accessible.check(device);
            patient.isHeardAskingForALink();
        }
    }

    private String locked() {
        var link = patient.link();
        patient.neverMatchesWith(link);
        return link;
    }

    private String used() {
        var link = patient.link();
        patient.registersWith(link);
        return link;
    }

    private String expired(Device device) {
        var link = patient.link();
        device.go(link).sees("welcome");
        TimeMachine.makeOlder(patient.registrationId(), Duration.ofDays(15));
        return link;
    }

    private static void isRefused(Device device, String link, String reason) {
        device.go("/start").go(link).sees("stopped");
        device.reads(Words.in(device.look().language()).text("stopped." + reason + ".title"));
        assertThat(device.element("practice").locator("a")).hasAttribute("href", Pattern.compile("^tel:\\+?\\d+$"));
        assertThat(device.element("ask-for-link")).isVisible();
        Accessible.check(device);
    }
}
