package org.openwide.registration.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.start.UnusableSettingsAnalyzer;
import org.openwide.registration.adapter.hashing.PasswordHashing;
import org.openwide.registration.domain.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SettingsTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(OnlySettings.class)
            .withPropertyValues(
                    "openwide.portal.url=https://portal.example.org",
                    "openwide.codes.pepper=pepper",
                    "openwide.sealing.private-keyset=a",
                    "openwide.sealing.notification-keyset=b",
                    "openwide.sealing.patient-record-keyset=c");

    @ParameterizedTest
    @CsvSource({
        "limits.failed-matches, 0, OPENWIDE_LIMITS_FAILEDMATCHES",
        "limits.sessions.idle, 0s, OPENWIDE_LIMITS_SESSIONS_IDLE",
        "limits.sessions.absolute, -1h, OPENWIDE_LIMITS_SESSIONS_ABSOLUTE",
        "limits.codes.life, 0s, OPENWIDE_LIMITS_CODES_LIFE",
        "limits.codes.wrong-each, 0, OPENWIDE_LIMITS_CODES_WRONGEACH",
        "limits.codes.wrong-in-all, 0, OPENWIDE_LIMITS_CODES_WRONGINALL",
        "limits.texts.apart, -1s, OPENWIDE_LIMITS_TEXTS_APART",
        "limits.texts.an-hour, 0, OPENWIDE_LIMITS_TEXTS_ANHOUR",
        "limits.texts.in-all, 0, OPENWIDE_LIMITS_TEXTS_INALL",
        "limits.emails.life, 0s, OPENWIDE_LIMITS_EMAILS_LIFE",
        "limits.emails.in-all, 0, OPENWIDE_LIMITS_EMAILS_INALL",
        "limits.emails.wrong-passwords, 0, OPENWIDE_LIMITS_EMAILS_WRONGPASSWORDS",
        "limits.passwords.shortest, 0, OPENWIDE_LIMITS_PASSWORDS_SHORTEST",
        "limits.passwords.longest, 0, OPENWIDE_LIMITS_PASSWORDS_LONGEST",
        "limits.passwords.score, 5, OPENWIDE_LIMITS_PASSWORDS_SCORE",
        "hashing.kibibytes, 19455, OPENWIDE_HASHING_KIBIBYTES",
        "hashing.kibibytes, 19922944, OPENWIDE_HASHING_KIBIBYTES",
        "hashing.passes, 1, OPENWIDE_HASHING_PASSES",
        "hashing.passes, 1000, OPENWIDE_HASHING_PASSES",
        "hashing.at-once, 0, OPENWIDE_HASHING_ATONCE",
        "hashing.at-once, 1000, OPENWIDE_HASHING_ATONCE"
    })
    void aNumberThatMakesNoSenseStopsTheStartAndSaysWhich(String number, String value, String setting) {
        service.withPropertyValues("openwide." + number + "=" + value).run(context -> {
            assertThat(context).hasFailed();
            var failure = requireNonNull(context.getStartupFailure());

            var analysis = requireNonNull(new UnusableSettingsAnalyzer().analyze(failure));

            assertThat(analysis.getDescription()).startsWith("Set " + setting + " to another value: it ");
        });
    }

    @Test
    void theDefaultsAreTheProducts() {
        service.run(context ->
                assertThat(context.getBean(Settings.class).limits().limits()).isEqualTo(Limits.DEFAULTS));
    }

    @Test
    void aHashCostsWhatTheProductSaysAndAsManyAreMadeAsThereAreCores() {
        var cores = Runtime.getRuntime().availableProcessors();

        service.run(
                context -> assertThat(context.getBean(Settings.class).hashing().hashing())
                        .isEqualTo(new PasswordHashing(19 * 1024, 2, cores)));
    }

    @Test
    void aHashMayCostMoreAndHaveItsPlaces() {
        service.withPropertyValues(
                        "openwide.hashing.kibibytes=47104", "openwide.hashing.passes=3", "openwide.hashing.at-once=5")
                .run(context -> assertThat(
                                context.getBean(Settings.class).hashing().hashing())
                        .isEqualTo(new PasswordHashing(47_104, 3, 5)));
    }

    @EnableConfigurationProperties(Settings.class)
    static class OnlySettings {}
}
