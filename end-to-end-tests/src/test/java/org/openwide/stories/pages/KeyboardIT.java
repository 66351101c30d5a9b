package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openwide.stories.Patient;

/** The whole journey by keyboard alone, in a window as narrow as 400 % leaves it. */
class KeyboardIT {

    private static final int FAR = 25;
    private static final String FOCUSED = "document.activeElement.id";
    private static final String OUTLINED = "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
            + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2";

    private final Patient patient = Patient.someone();

    @Test
    void aPatientRegistersWithoutAMouse() {
        try (var device = Device.with(Look.on(Screen.NARROW, "en"))) {
            device.go(patient.link());
            on(device, "welcome");
            enter(device, "name", "go-on");
            answerTheQuestions(device);
            enter(device, "code", "go-on");
            fill(device, "code", patient.code(1));
            enter(device, "password", "code");
            fill(device, "password", Patient.PASSWORD);
            enter(device, "email-sent", "go-on");
            confirmTheEmail(device);
            enter(device, "done", "go-on");
        }
    }

    @Test
    void whoNeedsMoreTimeAnotherTextAndALookAtTheirPasswordNeedsNoMouse() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilCode(patient.link());
            device.page().clock().fastForward("26:00");
            assertThat(device.element("stay")).isFocused();
            device.page().keyboard().press("Enter");
            assertThat(device.element("time-out")).isHidden();

            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            enter(device, "code", "help-me");
            enter(device, "code", "resend");
            assertThat(device.element("notice")).isVisible();
            fill(device, "code", patient.code(2));
            enter(device, "password", "code");
            fill(device, "password", Patient.PASSWORD);
            enter(device, "password", "show-password");

            assertThat(device.element("password")).hasAttribute("type", "text");
            enter(device, "email-sent", "go-on");
        }
    }

    @Test
    void anErrorTakesTheFocusAndLeadsToItsField() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            new Registering(patient, device).untilName(patient.link());

            device.press("go-on").isToldOf("givenName", Words.in("en").text("error.givenName.required"));

            assertThat(device.page().evaluate(FOCUSED)).isEqualTo("errors");
            device.page().keyboard().press("Tab");
            device.page().keyboard().press("Enter");
            assertThat(device.page().evaluate(FOCUSED)).isEqualTo("givenName");
        }
    }

    @Test
    void theFirstTabLeadsPastTheHeader() {
        try (var device = Device.with(Look.on(Screen.PHONE, "cy"))) {
            new Registering(patient, device).untilName(patient.link());

            device.page().keyboard().press("Tab");
            assertThat(device.page().evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#main");
            device.page().keyboard().press("Enter");
            device.page().keyboard().press("Tab");

            assertThat(device.page().evaluate(FOCUSED)).isEqualTo("givenName");
        }
    }

    /** From the name to the check of all answers. */
    private void answerTheQuestions(Device device) {
        fill(device, "givenName", patient.givenName());
        fill(device, "familyName", patient.familyName());
        enter(device, "date-of-birth", "go-on");
        var born = patient.dateOfBirth();
        fill(device, "dateOfBirth-day", String.valueOf(born.getDayOfMonth()));
        fill(device, "dateOfBirth-month", String.valueOf(born.getMonthValue()));
        fill(device, "dateOfBirth-year", String.valueOf(born.getYear()));
        enter(device, "email", "go-on");
        fill(device, "email", patient.email());
        enter(device, "mobile", "go-on");
        fill(device, "mobile", patient.mobile());
        enter(device, "check", "go-on");
    }

    private void confirmTheEmail(Device device) {
        device.go(patient.emailLink(patient.email()));
        on(device, "confirm-email");
        fill(device, "password", Patient.PASSWORD);
        enter(device, "terms", "go-on");
    }

    /** Types where the keyboard leads. */
    private static void fill(Device device, String field, String text) {
        tabTo(device, field);
        device.page().keyboard().type(text);
    }

    /** Presses Enter where the keyboard leads. */
    private static void enter(Device device, String nextPage, String at) {
        tabTo(device, at);
        device.page().keyboard().press("Enter");
        on(device, nextPage);
    }

    private static void on(Device device, String page) {
        device.sees(page);
        Accessible.check(device);
    }

    private static void tabTo(Device device, String id) {
        for (var stop = 0; stop < FAR && !device.page().evaluate(FOCUSED).equals(id); stop++) {
            device.page().keyboard().press("Tab");
            assertThat((Boolean) device.page().evaluate(OUTLINED))
                    .as(() -> "the focus shows on " + device.page().evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
        assertThat(device.page().evaluate(FOCUSED)).isEqualTo(id);
    }
}
