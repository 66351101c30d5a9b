package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FetchOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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
            new Registering(patient, device).untilCheck(patient.link());

            twice(device);
            device.sees("code").type("code", patient.code(1));
            twice(device);
            device.sees("password").type("password", Patient.PASSWORD);
            twice(device);
            device.sees("email-sent");
            confirmsTwice(device);
            device.sees("terms");
            twice(device);

            device.sees("done");
            patient.isRegisteredWith(patient.email());
            assertThat(patient.texts()).isEqualTo(1);
            assertThat(patient.mails(patient.email())).isEqualTo(1);
        }
    }

    @Test
    void aFormIsNotSentAgainWhileItsAnswerMayStillCome() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            device.page().clock().install();
            new Registering(patient, device).untilName(patient.link());

            assertThat(isSent(device)).isTrue();
            device.page().clock().fastForward("00:11");
            assertThat(isSent(device)).isFalse();
            device.page().clock().fastForward("00:05");
            assertThat(isSent(device)).isTrue();
        }
    }

    @Test
    void whatIsSentAgainIsSaidOnce() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            new Registering(patient, device).untilCode(patient.link());
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            device.press("help-me").press("resend");
            assertThat(device.element("notice")).isVisible();

            device.page().reload();

            assertThat(device.sees("code").element("notice")).hasCount(0);
        }
    }

    /** Whether a form would go out now. */
    private static boolean isSent(Device device) {
        return (Boolean) device.element("givenName")
                .evaluate(
                        "field => field.form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleClickOnAnotherDeviceConfirmsTheEmail(boolean scripts) {
        var look = Look.on(Screen.PHONE, "en");
        try (var device = Device.with(Look.on(Screen.DESKTOP, "en"));
                var elsewhere = Device.with(scripts ? look : look.withoutScripts())) {
            new Registering(patient, device).untilEmail(patient.link());

            confirmsTwice(elsewhere);

            elsewhere.sees("terms").press("go-on").sees("done");
            patient.isRegisteredWith(patient.email());
        }
    }

    @Test
    void anAnswerThatWasLostOnAnotherDeviceIsGivenAgain() {
        try (var device = Device.with(Look.on(Screen.DESKTOP, "en"));
                var elsewhere = Device.with(Look.on(Screen.PHONE, "en").withoutScripts())) {
            new Registering(patient, device).untilEmail(patient.link());
            var link = patient.emailLink(patient.email());
            elsewhere.go(link).sees("confirm-email").type("link", link).type("password", Patient.PASSWORD);

            elsewhere.page().route("**/confirm-email", route -> {
                route.fetch(new FetchOptions().setMaxRedirects(0));
                route.abort("aborted");
            });
            elsewhere.press("go-on");
            device.sees("terms");
            elsewhere.page().unroute("**/confirm-email");
            elsewhere.page().context().clearCookies();

            elsewhere.press("go-on").sees("terms");
        }
    }

    private void confirmsTwice(Device device) {
        var link = patient.emailLink(patient.email());
        device.go(link).sees("confirm-email");
        if (!device.look().scripts()) {
            device.type("link", link);
        }
        device.type("password", Patient.PASSWORD);
        twice(device);
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
