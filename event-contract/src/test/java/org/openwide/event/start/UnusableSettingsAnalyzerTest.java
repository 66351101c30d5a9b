package org.openwide.event.start;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;

class UnusableSettingsAnalyzerTest {

    private static final String MISSING = "Set OPENWIDE_PORTAL_URL to the portal's address.";

    @Test
    void whatIsUnusableIsSaidHoweverDeepItLies() {
        var failure = new IllegalStateException("a bean", new RuntimeException(new UnusableSettings(MISSING)));

        assertThat(description(failure)).isEqualTo(MISSING);
    }

    @Test
    void aRuleWithWordsOfItsOwnSaysThemOnce() {
        var said = refusal(errors -> {
            errors.rejectValue("url", "", MISSING);
            errors.reject("", MISSING);
            errors.reject("", "Set OPENWIDE_MAIL_FROM to a sender.");
        });

        assertThat(said.lines()).containsExactly("Set OPENWIDE_MAIL_FROM to a sender.", MISSING);
    }

    @Test
    void anotherRuleIsSaidOfTheVariableThatBreaksIt() {
        assertThat(refusal(errors -> errors.rejectValue("anHour", "", "must be greater than or equal to 1")))
                .isEqualTo("Set OPENWIDE_TEXTS_ANHOUR to another value: it must be greater than or equal to 1.");
    }

    @Test
    void otherFailuresAreForOthers() {
        assertThat(new UnusableSettingsAnalyzer().analyze(new IllegalStateException("a bean")))
                .isNull();
    }

    private static String refusal(Consumer<Errors> rules) {
        var said = new String[1];
        new ApplicationContextRunner()
                .withUserConfiguration(OnlySettings.class)
                .withBean(
                        "configurationPropertiesValidator",
                        Validator.class,
                        () -> Validator.forInstanceOf(Settings.class, (settings, errors) -> rules.accept(errors)))
                .withPropertyValues("openwide.texts.url=https://portal.example.org")
                .run(context -> said[0] = description(requireNonNull(context.getStartupFailure())));
        return requireNonNull(said[0]);
    }

    private static String description(Throwable failure) {
        FailureAnalysis analysis = new UnusableSettingsAnalyzer().analyze(failure);
        return requireNonNull(analysis).getDescription();
    }

    @Validated
    @ConfigurationProperties("openwide.texts")
    record Settings(@Nullable String url, @Nullable Integer anHour) {}

    @EnableConfigurationProperties(Settings.class)
    static class OnlySettings {}
}
