package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.stories.Patient;

/** Nothing moves under a patient's finger, and the first page asks for little, also with a practice's colour and logo. */
class SteadyPagesIT {

    private static final int MOST_REQUESTS = 6;

    /** How far a page moved by itself: the sum that browsers call the cumulative layout shift. */
    private static final String WATCH = """
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => !entry.hadRecentInput)
                .forEach(entry => { window.moved += entry.value; }))
                .observe({ type: 'layout-shift', buffered: true });""";

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final Patient patient = Patient.ofPracticeThatLooks(Map.of("colour", "#1d4f91", "logo", Logo.asDataUrl()));

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void nothingMovesAndTheFirstPageAsksForLittle(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.page().addInitScript(WATCH);
            var registering = new Registering(patient, device, SteadyPagesIT::isSteady);
            var link = patient.link();

            goAndHaveTheLogoLate(device, link);
            isSteady(device);
            // beside the empty page that hands the link over
            assertThat(device.traffic().files().stream().filter(url -> !url.endsWith("/start")))
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS);

            device.press("go-on");
            registering
                    .seen("name")
                    .typeName()
                    .seen("date-of-birth")
                    .typeDateOfBirth()
                    .seen("email");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, PHONE", "en, NARROW", "en, DESKTOP"})
    void whatHappensBehindAPageMovesNothingOnIt(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            device.page().addInitScript(WATCH);
            device.page().clock().install();
            var registering = new Registering(patient, device).untilCode(patient.link());
            isSteadyWhenItIsSent(device);
            isSteadyWhenTheWaitIsOver(device, "00:31");
            registering
                    .enterCode(patient.code(1))
                    .seen("password")
                    .createPassword()
                    .seen("email-sent");
            isSteadyWhenItIsSent(device);
            isSteadyWhenTheWaitIsOver(device, "01:01");
        }
    }

    private static void isSteadyWhenItIsSent(Device device) {
        assertThat(device.element("news")).hasAttribute("data-state", "sent");
        isSteady(device);
    }

    private static void isSteadyWhenTheWaitIsOver(Device device, String wait) {
        device.press("help-me");
        var before = device.element("resend").boundingBox();
        device.page().clock().fastForward(wait);

        assertThat(device.element("resend-wait"))
                .hasText(Words.in(device.look().language()).text("resend.now"));
        assertThat(device.element("resend-wait")).hasRole(AriaRole.STATUS);
        assertThat(device.element("resend").boundingBox())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    /** The page is painted before its logo is there. */
    private static void goAndHaveTheLogoLate(Device device, String link) {
        var logo = new ArrayList<Route>();
        device.page().route("**/logo?*", logo::add);
        device.page().navigate(link, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        device.sees("welcome").page().waitForCondition(() -> !logo.isEmpty());
        device.page().evaluate(PAINTED);
        logo.forEach(Route::resume);
        device.page().waitForLoadState();
        device.page().unroute("**/logo?*");
    }

    private static void isSteady(Device device) {
        device.page().waitForLoadState();
        device.page().evaluate(PAINTED);
        assertThat(((Number) device.page().evaluate("window.moved")).doubleValue())
                .isZero();
    }
}
