package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/** From the link to done, as anybody may look at it: each page keeps the link to itself, is accessible and fits its window. */
@Order(1)
class JourneyPagesIT {

    private final Patient patient = Patient.someone();

    static Stream<Look> looks() {
        return Stream.of("en", "cy")
                .flatMap(language -> Stream.of(Screen.PHONE, Screen.DESKTOP).map(screen -> Look.on(screen, language)))
                .flatMap(look -> Stream.of(look, look.withoutScripts()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPatientRegisters(Look look) {
        try (var device = Device.with(look)) {
            var link = patient.link();

            new Registering(patient, device, JourneyPagesIT::check).untilDone(link);

            patient.isRegisteredWith(patient.email());
            assertThat(patient.texts()).isEqualTo(1);
            device.traffic().staysAt(Portal.shared().url());
            device.traffic().neverShows(secret(link));
            device.traffic().neverShows(secret(patient.emailLink(patient.email())));
        }
    }

    private static void check(Device device) {
        assertThat(device.page().locator("html").getAttribute("lang"))
                .isEqualTo(device.look().language());
        if (isLookedAtClosely(device.look())) {
            Accessible.check(device);
        }
        if (device.look().scripts()) {
            assertThat(device.address()).doesNotContain("#");
        }
    }

    /** Half of them: each language, each window, with scripts and without, twice. */
    private static boolean isLookedAtClosely(Look look) {
        var onPhoneInEnglish = look.screen() == Screen.PHONE == look.language().equals("en");
        return look.scripts() == onPhoneInEnglish;
    }

    private static String secret(String link) {
        return List.of(link.split("#")).getLast();
    }
}
