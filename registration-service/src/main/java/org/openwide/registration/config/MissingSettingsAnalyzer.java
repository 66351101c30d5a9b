package org.openwide.registration.config;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Lists what must be set, or set to something else, a sentence each. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<BindValidationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindValidationException cause) {
        var sentences = cause.getValidationErrors().getAllErrors().stream()
                .map(MissingSettingsAnalyzer::sentence)
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(sentences, null, cause);
    }

    private static String sentence(ObjectError error) {
        var message = String.valueOf(error.getDefaultMessage());
        return error instanceof FieldError field && !message.startsWith("Set ")
                ? "Set " + variable(field.getField()) + " to another value: it " + message + "."
                : message;
    }

    /** The environment variable for a field such as {@code limits.texts.anHour}. */
    private static String variable(String field) {
        return "OPENWIDE_" + field.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
