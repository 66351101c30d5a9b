package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** Too many requests, or a service that is away: a patient reads what to do and whom to phone, and then goes on. */
@Order(2)
@ResourceLock(Portal.FAULTY)
class RefusedAtTheDoorIT {

    private static final Duration BACK = Duration.ofSeconds(90);

    private final Portal portal = Portal.faulty();
    private final Patient patient = Patient.someoneAt(portal);

    @ParameterizedTest
    @CsvSource({"en, PHONE, 203.0.113.1", "cy, DESKTOP, 203.0.113.2"})
    void eachPageSaysWhomToPhone(String language, Screen screen, String network) {
        try (var device = Device.with(Look.on(screen, language), portal)) {
            new Registering(patient, device).untilName(patient.link());

            portal.usesUpRequestsOf(network);
            device.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", network));
            isRefused(device, "too-many-requests");
            device.page().setExtraHTTPHeaders(Map.of());

            portal.kill("registration-service");
            isRefused(device, "unavailable");
            device.page()
                    .waitForCondition(
                            () -> device.go("/register").isAt("welcome"),
                            new WaitForConditionOptions().setTimeout(BACK.toMillis()));
        }
    }

    private static void isRefused(Device device, String reason) {
        device.go("/register").sees("problem");
        device.reads(Words.in(device.look().language()).text("problem." + reason + ".title"));
        assertThat(device.page().locator(".practice-name")).hasText("Riverside Dental Practice");
        assertThat(device.page().locator("#help .tel")).isVisible();
        Accessible.check(device);
    }
}
