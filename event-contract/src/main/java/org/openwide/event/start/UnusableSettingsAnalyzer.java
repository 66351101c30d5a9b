package org.openwide.event.start;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Lists what must be set, or set to something else: a sentence each, in place of a stack trace, and no values, which may be
 * secrets. A service that wants it names it in its {@code spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class UnusableSettingsAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableSettings) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
            if (cause instanceof BindValidationException invalid) {
                return new FailureAnalysis(sentences(invalid), null, cause);
            }
        }
        return null;
    }

    private static String sentences(BindValidationException invalid) {
        var errors = invalid.getValidationErrors();
        return errors.getAllErrors().stream()
                .map(error -> sentence(errors.getName(), error))
                .distinct()
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Our own words where a setting has some, else those of the rule that it breaks. */
    private static String sentence(ConfigurationPropertyName prefix, ObjectError error) {
        var message = String.valueOf(error.getDefaultMessage());
        return error instanceof FieldError field && !message.startsWith("Set ")
                ? "Set " + variable(prefix + "." + field.getField()) + " to another value: it " + message + "."
                : message;
    }

    /** The environment variable for a setting such as {@code openwide.limits.texts.anHour}. */
    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
