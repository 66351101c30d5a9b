package org.openwide.registration.config;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lists what must be set, a sentence each. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<BindValidationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindValidationException cause) {
        var sentences = cause.getValidationErrors().getAllErrors().stream()
                .map(DefaultMessageSourceResolvable::getDefaultMessage)
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(sentences, null, cause);
    }
}
