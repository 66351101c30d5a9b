package org.openwide.patientrecord.adapter.web;

import java.util.function.BiPredicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Operators look after practices and keys and see no patient; a practice's key opens that practice's other paths. */
final class PracticeAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

    static final String PRACTICE_ID = "practiceId";

    private final BiPredicate<Caller, String> mayEnter;

    private PracticeAccess(BiPredicate<Caller, String> mayEnter) {
        this.mayEnter = mayEnter;
    }

    static PracticeAccess forOperators() {
        return new PracticeAccess((caller, practice) -> caller.isOperator());
    }

    static PracticeAccess forThePractice() {
        return new PracticeAccess((caller, practice) -> practice.equals(caller.practice()));
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        var practice = String.valueOf(context.getVariables().get(PRACTICE_ID));
        return caller.filter(Authentication::isAuthenticated)
                .map(Caller::of)
                .map(it -> mayEnter.test(it, practice))
                .defaultIfEmpty(false)
                .map(AuthorizationDecision::new);
    }
}
