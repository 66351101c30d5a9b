package org.openwide.notification.adapter.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** A practice's path is for that practice, and for operators. */
public final class PracticePaths implements ReactiveAuthorizationManager<AuthorizationContext> {

    /** The variable of the path pattern that names the practice. */
    public static final String PRACTICE_ID = "practiceId";

    private static final Logger LOG = LoggerFactory.getLogger(PracticePaths.class);

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        Object practiceId = context.getVariables().get(PRACTICE_ID);
        return authentication
                .ofType(BearerTokenAuthentication.class)
                .map(key -> decide(key, practiceId))
                .defaultIfEmpty(new AuthorizationDecision(false));
    }

    private static AuthorizationResult decide(BearerTokenAuthentication key, @Nullable Object practiceId) {
        Object own = key.getTokenAttributes().get("practice_id");
        boolean allowed =
                hasScope(key, "operator") || (hasScope(key, "practice") && own != null && own.equals(practiceId));
        if (!allowed) {
            LOG.warn("a key of practice {} was used on another practice's path", own);
        }
        return new AuthorizationDecision(allowed);
    }

    static boolean hasScope(Authentication key, String scope) {
        return key.getAuthorities().stream().anyMatch(has -> ("SCOPE_" + scope).equals(has.getAuthority()));
    }
}
