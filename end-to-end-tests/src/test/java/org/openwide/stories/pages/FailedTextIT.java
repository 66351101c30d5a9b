package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** A number that cannot be texted: the patient is told on the page they wait on, and gets on. */
@Order(2)
@ResourceLock(Portal.FAULTY)
class FailedTextIT {

    private static final int BARRED_NUMBER = 7;

    private final Portal portal = Portal.faulty();
    private final Patient patient = Patient.someoneAt(portal);

    @AfterEach
    void allIsWell() {
        portal.faults(Map.of());
    }

    @ParameterizedTest
    @CsvSource({"en, true", "cy, true", "en, false"})
    void thePageSaysSoAndAnotherTextGetsThrough(String language, boolean scripts) {
        var look = Look.on(Screen.PHONE, language);
        portal.faults(Map.of("sms", Map.of("status", BARRED_NUMBER, "times", 1)));
        try (var device = Device.with(scripts ? look : look.withoutScripts(), portal)) {
            var registering = new Registering(patient, device).untilCode(patient.link());

            if (!scripts) {
                device.page()
                        .waitForCondition(
                                () -> device.go("/register/code").news().equals("failed"));
            }
            assertThat(device.element("news")).hasAttribute("data-state", "failed");
            assertThat(device.element("news")).containsText(Words.in(language).text("news.code.failed"));
            assertThat(device.element("sending")).hasText(Words.in(language).text("code.tried"));
            assertThat(device.element("good-until")).isHidden();
            Accessible.check(device);

            TimeMachine.makeOlder(portal, patient.registrationId(), Duration.ofSeconds(31));
            device.press("resend").sees("code");
            registering.enterCode(patient.code(1)).seen("password");
        }
    }
}
