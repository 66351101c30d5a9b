package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** An operator at the pages about all practices, after somebody registered; axe-core finds nothing wrong with them. */
class OperatorPagesIT {

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void anOperatorSeesWhatBecameOfRegistrationsAndWhatTheTextsCost(Screen screen) {
        var patient = Patient.someone();
        try (var theirs = Device.with(Look.on(Screen.PHONE, "en"));
                var device = Device.with(Look.on(screen, "en"))) {
            new Registering(patient, theirs).untilPassword(patient.link());
            device.go("/ops").sees("/ops").type("key", "no-key-of-anybody").press("go-on");
            assertThat(device.element("key-error")).isVisible();
            Accessible.check(device);

            device.type("key", portal.operatorKey()).press("go-on").sees("/ops/registrations");

            Accessible.check(device);
            device.press("to-texts").sees("/ops/texts");
            assertThat(device.page().locator("#main")).containsText("Mobile code");
            Accessible.check(device);
            device.press("to-health").sees("/ops/health");
            for (var service : List.of("registration", "notification", "patient-record")) {
                assertThat(device.page().locator("table")).containsText(service);
            }
            Accessible.check(device);
            device.press("sign-out").sees("/ops");
            device.go("/ops/texts").sees("/ops");
        }
    }
}
