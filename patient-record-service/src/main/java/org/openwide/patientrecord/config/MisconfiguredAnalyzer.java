package org.openwide.patientrecord.config;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.ObjectError;

/** Says in one sentence a setting what is missing, in place of a stack trace, and without repeating its value. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MisconfiguredAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Misconfigured) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
            if (cause instanceof BindValidationException invalid) {
                return new FailureAnalysis(sentences(invalid), null, cause);
            }
        }
        return null;
    }

    private static String sentences(BindValidationException invalid) {
        return invalid.getValidationErrors().getAllErrors().stream()
                .map(ObjectError::getDefaultMessage)
                .distinct()
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
