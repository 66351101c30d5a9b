package org.openwide.registration.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.registration.domain.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LimitSettingsTest {

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
        "failed-matches, 0, OPENWIDE_LIMITS_FAILEDMATCHES",
        "sessions.idle, 0s, OPENWIDE_LIMITS_SESSIONS_IDLE",
        "sessions.absolute, -1h, OPENWIDE_LIMITS_SESSIONS_ABSOLUTE",
        "codes.life, 0s, OPENWIDE_LIMITS_CODES_LIFE",
        "codes.wrong-each, 0, OPENWIDE_LIMITS_CODES_WRONGEACH",
        "codes.wrong-in-all, 0, OPENWIDE_LIMITS_CODES_WRONGINALL",
        "texts.apart, -1s, OPENWIDE_LIMITS_TEXTS_APART",
        "texts.an-hour, 0, OPENWIDE_LIMITS_TEXTS_ANHOUR",
        "texts.in-all, 0, OPENWIDE_LIMITS_TEXTS_INALL",
        "emails.life, 0s, OPENWIDE_LIMITS_EMAILS_LIFE",
        "emails.in-all, 0, OPENWIDE_LIMITS_EMAILS_INALL",
        "emails.wrong-passwords, 0, OPENWIDE_LIMITS_EMAILS_WRONGPASSWORDS",
        "passwords.shortest, 0, OPENWIDE_LIMITS_PASSWORDS_SHORTEST",
        "passwords.longest, 0, OPENWIDE_LIMITS_PASSWORDS_LONGEST",
        "passwords.score, 5, OPENWIDE_LIMITS_PASSWORDS_SCORE"
    })
    void aLimitThatMakesNoSenseStopsTheStartAndSaysWhich(String limit, String value, String setting) {
        service.withPropertyValues("openwide.limits." + limit + "=" + value).run(context -> {
            assertThat(context).hasFailed();
            var failure = requireNonNull(context.getStartupFailure());

            var analysis = requireNonNull(new MissingSettingsAnalyzer().analyze(failure));

            assertThat(analysis.getDescription()).startsWith("Set " + setting + " to another value: it ");
        });
    }

    @Test
    void theDefaultsAreTheProducts() {
        service.run(context ->
                assertThat(context.getBean(Settings.class).limits().limits()).isEqualTo(Limits.DEFAULTS));
    }

    @EnableConfigurationProperties(Settings.class)
    static class OnlySettings {}
}
