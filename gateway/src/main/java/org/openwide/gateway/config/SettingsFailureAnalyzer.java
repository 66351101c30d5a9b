package org.openwide.gateway.config;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionException;
import org.springframework.validation.ObjectError;

/** Says in a sentence which setting stops the start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    private static final String ACTION = "Put it right and start again; gateway/README.md lists every setting.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationPropertiesBindException cause) {
        var invalid = findCause(cause, BindValidationException.class);
        return new FailureAnalysis(invalid == null ? unreadable(cause) : sentences(invalid), ACTION, cause);
    }

    private static String sentences(BindValidationException invalid) {
        return invalid.getValidationErrors().getAllErrors().stream()
                .map(ObjectError::getDefaultMessage)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** The settings' own words where they refused, else only the name: a value may be a secret. */
    private @Nullable String unreadable(ConfigurationPropertiesBindException cause) {
        var conversion = findCause(cause, ConversionException.class);
        var bind = findCause(cause, BindException.class);
        if (conversion != null && bind != null) {
            return bind.getName() + " cannot be read; set it to a value of the form that the list of settings shows.";
        }
        return NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
    }
}
