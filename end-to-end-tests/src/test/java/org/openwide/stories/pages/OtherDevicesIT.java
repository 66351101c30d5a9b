package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** One registration, looked at from two devices or two windows. */
class OtherDevicesIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theLinkOpenedElsewhereGoesOnAfterANewCode(String language) {
        try (var phone = Device.with(Look.on(Screen.PHONE, language));
                var desktop = Device.with(Look.on(Screen.DESKTOP, language))) {
            var link = patient.link();
            // it would find out by itself otherwise
            phone.page().route("**/register/news", Route::abort);
            new Registering(patient, phone).untilEmail(link);
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            var registering = new Registering(patient, desktop, Accessible::check);

            registering.open(link).seen("resume");
            assertThat(desktop.page().locator("body")).not().containsText(patient.familyName());
            desktop.press("go-on");
            registering.seen("code").enterCode(patient.code(2)).seen("email-sent");

            phone.go("/register").reads(Words.in(language).text("stopped.access-token-invalid.title"));
        }
    }

    @Test
    void confirmedInASecondWindowTheFirstOneMovesOn() {
        try (var phone = Device.with(Look.on(Screen.PHONE, "en"));
                var desktop = Device.with(Look.on(Screen.DESKTOP, "en"))) {
            new Registering(patient, desktop).untilEmail(patient.link());
            assertThat(desktop.element("news")).hasAttribute("data-state", "sent");

            new Registering(patient, phone)
                    .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                    .seen("terms");

            desktop.sees("terms").press("go-on").sees("done");
            phone.press("go-on").sees("done");
            patient.isRegisteredWith(patient.email());
        }
    }

    @Test
    void aSecondWindowOfTheSameBrowserIsWhereTheFirstOneIs() {
        try (var first = Device.with(Look.on(Screen.DESKTOP, "en"))) {
            var registering = new Registering(patient, first).untilCode(patient.link());
            var second = first.another();
            // it would go on by itself otherwise
            second.page().route("**/register/news", Route::abort);
            second.go("/register").sees("code");

            registering.enterCode(patient.code(1)).seen("password");
            second.type("code", "123456").press("go-on").sees("password");
            second.type("password", Patient.PASSWORD).press("go-on").sees("email-sent");
            first.type("password", Patient.PASSWORD).press("go-on").sees("email-sent");
            first.element("news").waitFor();

            org.assertj.core.api.Assertions.assertThat(patient.texts()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatABrowserKeptHearsWhatItMissed() {
        try (var first = Device.with(Look.on(Screen.PHONE, "en"))) {
            var registering = new Registering(patient, first).untilCode(patient.link());
            var second = first.another().go("/register").sees("code");
            first.page().evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
            second.type("code", patient.code(1)).press("go-on").sees("password");

            first.page().evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

            first.sees("password");
            registering.createPassword().seen("email-sent");
        }
    }

    @Test
    void whoKnewTheCookieBeforeTheCodeIsLeftBehind() {
        try (var own = Device.with(Look.on(Screen.PHONE, "en"));
                var another = Device.with(Look.on(Screen.DESKTOP, "en"))) {
            var registering = new Registering(patient, own).untilCode(patient.link());
            var before = own.page().context().cookies().getFirst();
            another.page()
                    .context()
                    .addCookies(List.of(new Cookie(before.name, before.value)
                            .setUrl(Portal.shared().url())));
            another.go("/register").sees("code");

            registering.enterCode(patient.code(1)).seen("password");

            another.go("/register").reads(Words.in("en").text("stopped.access-token-invalid.title"));
            own.page().reload();
            own.sees("password");
        }
    }

    @Test
    void thePageSaysWhenTheTextWasSentAlsoWhereTheNewsBrokeOff() {
        try (var device = Device.with(Look.on(Screen.PHONE, "en"))) {
            device.page().clock().install();
            device.page().route("**/register/news", route -> route.fulfill(new FulfillOptions().setStatus(503)));
            new Registering(patient, device).untilCode(patient.link());
            assertThat(device.element("check-again")).isVisible();

            device.page().unroute("**/register/news");
            device.page().clock().fastForward("00:11");

            assertThat(device.element("check-again")).isHidden();
            assertThat(device.element("news")).hasText(Pattern.compile("^We (have )?texted you( at \\d.*)?\\.$"));
        }
    }
}
