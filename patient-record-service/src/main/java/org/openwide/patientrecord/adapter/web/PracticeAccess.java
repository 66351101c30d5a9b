package org.openwide.patientrecord.adapter.web;

import java.util.regex.Pattern;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Operators look after practices and keys and see no patient; a practice's key opens that practice's other paths. */
final class PracticeAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

    static final String PRACTICE_ID = "practiceId";

    private static final Pattern FOR_OPERATORS = Pattern.compile("/api/practices/[^/]+(/keys(/.*)?)?/?");

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        var path = context.getExchange()
                .getRequest()
                .getPath()
                .pathWithinApplication()
                .value();
        boolean forOperators = FOR_OPERATORS.matcher(path).matches();
        var practice = String.valueOf(context.getVariables().get(PRACTICE_ID));
        return caller.filter(Authentication::isAuthenticated)
                .map(Caller::of)
                .map(it -> forOperators ? it.isOperator() : practice.equals(it.practice()))
                .defaultIfEmpty(false)
                .map(AuthorizationDecision::new);
    }
}
