package org.openwide.notification.adapter.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** An operator's path is for operators; for a practice's key there is nothing. */
public final class OperatorPaths implements ReactiveAuthorizationManager<AuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorPaths.class);

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        return authentication
                .ofType(BearerTokenAuthentication.class)
                .map(OperatorPaths::decide)
                .defaultIfEmpty(new AuthorizationDecision(false));
    }

    private static AuthorizationResult decide(BearerTokenAuthentication key) {
        boolean allowed = PracticePaths.hasScope(key, "operator");
        if (!allowed) {
            LOG.warn(
                    "a key of practice {} was used on an operator's path",
                    key.getTokenAttributes().get("practice_id"));
        }
        return new AuthorizationDecision(allowed);
    }
}
