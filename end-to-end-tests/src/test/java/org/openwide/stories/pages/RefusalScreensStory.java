package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.stories.BreaksTheStack;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** What refuses a patient or warns them, once in each window, for {@code ./screens} to take pictures of. */
@EnabledIfSystemProperty(named = "openwide.screens", matches = ".+", disabledReason = "only ./screens takes pictures")
@BreaksTheStack
class RefusalScreensStory {

    private static final int WRONG_CODES_PER_CODE = 5;

    private static final int BARRED_NUMBER = 7;

    private static final String NETWORK = "203.0.113.3";

    private static final Duration BACK = Duration.ofSeconds(90);

    private final Patient patient = Patient.someone();
    private final Screenshots pictures = new Screenshots(Path.of(System.getProperty("openwide.screens", "")));

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void linksThatLeadNowhere(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            var withdrawn = patient.link();
            patient.linkIsWithdrawn();
            takeOfLink(device, withdrawn, "link-withdrawn");
            var locked = patient.newLink();
            patient.neverMatchesWith(locked);
            takeOfLink(device, locked, "link-locked");
            var expired = patient.newLink();
            device.go(expired).sees("welcome");
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofDays(15));
            takeOfLink(device, expired, "link-expired");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatIsTypedWrongly(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            var registering = new Registering(patient, device).untilCode(patient.link());
            var code = patient.code(1);
            registering.enterCode(Codes.otherThan(code));
            device.isToldOf("code", "");
            pictures.take(device, "code-wrong");
            registering.enterCode(code).seen("password");
            device.type("password", "password1234").press("go-on").isToldOf("password", "");
            pictures.take(device, "password-wrong");
            registering.createPassword().seen("email-sent");
            registering.confirmEmail(patient.emailLink(patient.email()), "not the password at all");
            device.isToldOf("password", "");
            pictures.take(device, "confirm-email-wrong");
            takeOfEmailLinks(device, registering);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatLocksARegistration(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            var registering = new Registering(patient, device).untilCode(patient.link());
            enterWrongly(registering, device, patient.code(1));
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            device.press("resend").sees("code");
            enterWrongly(registering, device, patient.code(2));
            device.sees("stopped");
            pictures.take(device, "stopped-registration-locked");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatEndsSoon(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            device.page().clock().fastForward("27:00");
            assertThat(device.element("time-out")).isVisible();
            pictures.take(device, "time-out");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatEndsForGood(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());
            TimeOutIT.isSignedInForLong(patient, device);
            device.page().clock().fastForward("16:00");
            assertThat(device.element("time-out-last")).isVisible();
            pictures.take(device, "time-out-last");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatIsAway(Screen screen) {
        var portal = Portal.breakable();
        var elsewhere = Patient.someoneAt(portal);
        try (var device = Device.with(Look.on(screen, "en"), portal)) {
            new Registering(elsewhere, device).untilName(elsewhere.link());
            portal.usesUpRequestsOf(NETWORK);
            device.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", NETWORK));
            device.go("/register").sees("problem");
            pictures.take(device, "problem-too-many-requests");
            device.page().setExtraHTTPHeaders(Map.of());
            portal.kill("registration-service");
            device.go("/register").sees("problem");
            pictures.take(device, "problem-unavailable");
            device.page()
                    .waitForCondition(
                            () -> device.go("/register").isAt("welcome"),
                            new WaitForConditionOptions().setTimeout(BACK.toMillis()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatCannotBeTexted(Screen screen) {
        var portal = Portal.breakable();
        var elsewhere = Patient.someoneAt(portal);
        portal.faults(Map.of("sms", Map.of("status", BARRED_NUMBER, "times", 1)));
        try (var device = Device.with(Look.on(screen, "en"), portal)) {
            new Registering(elsewhere, device).untilCode(elsewhere.link());
            assertThat(device.element("news")).hasAttribute("data-state", "failed");
            pictures.take(device, "code-failed");
        } finally {
            portal.faults(Map.of());
        }
    }

    private void takeOfLink(Device device, String link, String reason) {
        device.go("/start").go(link).sees("stopped");
        pictures.take(device, "stopped-" + reason);
    }

    private void takeOfEmailLinks(Device device, Registering registering) {
        registering
                .confirmEmail("/confirm-email#" + "A".repeat(43), Patient.PASSWORD)
                .seen("stopped");
        pictures.take(device, "stopped-email-link-unknown");
        registering
                .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                .seen("terms");
        try (var elsewhere = Device.with(device.look())) {
            new Registering(patient, elsewhere)
                    .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                    .seen("stopped");
            pictures.take(elsewhere, "stopped-email-link-used");
        }
        device.page().evaluate("document.querySelector('input[name=form]').value = 'somebody-elses'");
        device.press("go-on").sees("problem");
        pictures.take(device, "problem-form-refused");
    }

    private static void enterWrongly(Registering registering, Device device, String code) {
        for (var entry = 0; entry < WRONG_CODES_PER_CODE; entry++) {
            device.page().waitForNavigation(() -> registering.enterCode(Codes.otherThan(code)));
        }
    }
}
