package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** An operator at the pages about all practices, after somebody registered; axe-core finds nothing wrong with them. */
class OperatorPagesIT {

    private static final Pattern A_TIME = Pattern.compile("\\d m?s$");

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void anOperatorSeesWhatBecameOfRegistrationsAndWhatTheTextsCost(Screen screen) {
        var patient = Patient.someone();
        try (var theirs = Device.with(Look.on(Screen.PHONE, "en"));
                var device = Device.with(Look.on(screen, "en"))) {
            new Registering(patient, theirs).untilPassword(patient.link());
            signIn(device);
            answersWhole(device);
            seeWhatTextsCost(device);
            seeHowServicesAre(device);
            signOut(device);
        }
    }

    private void signIn(Device device) {
        device.go("/ops").sees("/ops").type("key", "no-key-of-anybody").press("go-on");
        assertThat(device.element("key-error")).isVisible();
        Accessible.check(device);

        device.type("key", portal.operatorKey()).press("go-on").sees("/ops/registrations");
    }

    private static void seeWhatTextsCost(Device device) {
        device.press("to-texts").sees("/ops/texts");

        assertThat(device.page().locator("#main")).containsText("Mobile code");
        device.page().locator("summary").first().click();
        answersWhole(device);
    }

    private static void seeHowServicesAre(Device device) {
        device.press("to-health").sees("/ops/health");

        for (var service : List.of("gateway", "registration", "notification", "patient-record")) {
            assertThat(device.page().locator("table")).containsText(service);
        }
        assertThat(device.page().locator("td[data-label='Answers p99']").filter(new FilterOptions().setHasText(A_TIME)))
                .hasCount(4);
        answersWhole(device);
    }

    private static void signOut(Device device) {
        device.press("sign-out").sees("/ops");
        device.go("/ops/texts").sees("/ops");
    }

    /** Every service answered what it was asked for the page. */
    private static void answersWhole(Device device) {
        assertThat(device.page().locator("[role=alert]")).hasCount(0);
        Accessible.check(device);
    }
}
