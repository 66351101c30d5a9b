package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
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

    private final Patient patient = Patient.ofPracticeThatLooks(Map.of("colour", "#1d4f91", "logo", Logo.asDataUrl()));

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void nothingMovesAndTheFirstPageAsksForLittle(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.page().addInitScript(WATCH);
            var registering = new Registering(patient, device, SteadyPagesIT::isSteady);
            var link = patient.link();

            device.go(link).sees("welcome");
            device.page().waitForLoadState();
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

    private static void isSteady(Device device) {
        device.page().waitForLoadState();
        assertThat(((Number) device.page().evaluate("window.moved")).doubleValue())
                .isZero();
    }
}
