package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** Every page there is, once in each window, for {@code ./screens} to take pictures of. */
@EnabledIfSystemProperty(named = "openwide.screens", matches = ".+", disabledReason = "only ./screens takes pictures")
class ScreensStory {

    private static final int WRONG_PASSWORDS_PER_LINK = 5;

    private final Patient patient = Patient.someone();
    private final Screenshots pictures = new Screenshots(Path.of(System.getProperty("openwide.screens", "")));

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void theJourney(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"));
                var second = Device.with(Look.on(screen, "en"))) {
            var link = patient.link();
            device.go("/start").sees("start");
            pictures.take(device, "start");
            new Registering(patient, device, this::take).untilEmail(link);
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            new Registering(patient, second, this::take).open(link).seen("resume");
            new Registering(patient, device, this::take)
                    .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                    .seen("terms");
            device.press("go-on").sees("done");
            pictures.take(device, "done");
            second.go(link).sees("stopped");
            pictures.take(second, "stopped-link-used");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatGoesWrong(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.go("/start#" + "A".repeat(43)).sees("stopped");
            pictures.take(device, "stopped-link-unknown");
            var registering = new Registering(patient, device).untilName(patient.link());
            device.press("go-on").isToldOf("givenName", "");
            pictures.take(device, "name-wrong");
            registering.typeName().seen("date-of-birth").typeDateOfBirth().seen("email");
            device.type("email", patient.email()).press("go-on").sees("mobile");
            device.type("mobile", "07700 900 999").press("go-on").sees("check");
            device.press("go-on").isToldOf("answers", "");
            pictures.take(device, "check-not-matched");
            device.go("/register/nothing").sees("problem");
            pictures.take(device, "problem");
            patient.neverMatchesWith(patient.newLink());
            device.page().waitForCondition(() -> device.go("/register").isAt("stopped"));
            pictures.take(device, "stopped-link-replaced");
            device.press("ask-for-link").sees("new-link");
            pictures.take(device, "new-link");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void inWelsh(Screen screen) {
        try (var device = Device.with(Look.on(screen, "cy"))) {
            new Registering(patient, device, seen -> {
                        if (seen.isAt("welcome")) {
                            pictures.take(seen, "welcome-welsh");
                        }
                    })
                    .untilName(patient.link());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatEnds(Screen screen) {
        try (var device = Device.with(Look.on(screen, "en"))) {
            var registering = new Registering(patient, device).untilEmail(patient.link());
            registering.confirmEmail(patient.emailLink(patient.email()), "not the password at all");
            for (var more = 1; more < WRONG_PASSWORDS_PER_LINK; more++) {
                device.isToldOf("password", "");
                device.type("password", "not the password at all").press("go-on");
            }
            device.sees("stopped");
            pictures.take(device, "stopped-email-link-expired");
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(31));
            device.go("/register").sees("stopped");
            pictures.take(device, "stopped-access-token-invalid");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void inAPracticesColour(Screen screen) {
        var branded = Patient.ofPracticeThatLooks(Map.of("colour", "#7a1fa2", "logo", Logo.asDataUrl()));
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.go(branded.link()).sees("welcome");
            pictures.take(device, "welcome-branded");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whatOperatorsSee(Screen screen) {
        var portal = Portal.shared();
        if (screen == Screen.PHONE) {
            AMonthAgo.into(portal);
        }
        try (var device = Device.with(Look.on(screen, "en"))) {
            device.go("/ops").sees("/ops");
            pictures.take(device, "ops-sign-in");
            device.type("key", portal.operatorKey()).press("go-on");
            for (var page : List.of("registrations", "texts", "health")) {
                device.go("/ops/" + page).sees("/ops/" + page);
                pictures.take(device, "ops-" + page);
            }
        }
    }

    private void take(Device device) {
        var news = device.element("news");
        if (news.count() > 0) {
            assertThat(news).hasAttribute("data-state", "sent");
        }
        pictures.take(device, device.name());
    }
}
