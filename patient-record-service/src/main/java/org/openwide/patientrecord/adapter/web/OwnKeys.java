package org.openwide.patientrecord.adapter.web;

import java.util.List;
import java.util.Map;
import org.openwide.patientrecord.application.IntrospectKey;
import org.openwide.patientrecord.domain.KeyHolder;
import org.openwide.patientrecord.domain.PracticeSecret;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import reactor.core.publisher.Mono;

/** Asks this service's own keys, without a detour over HTTP. */
public final class OwnKeys implements ReactiveOpaqueTokenIntrospector {

    private final IntrospectKey introspectKey;

    public OwnKeys(IntrospectKey introspectKey) {
        this.introspectKey = introspectKey;
    }

    @Override
    public Mono<OAuth2AuthenticatedPrincipal> introspect(String token) {
        return introspectKey
                .introspect(new PracticeSecret(token))
                .onErrorMap(fault -> new OAuth2IntrospectionException("keys cannot be reached", fault))
                .flatMap(OwnKeys::principal);
    }

    private static Mono<OAuth2AuthenticatedPrincipal> principal(KeyHolder holder) {
        return switch (holder) {
            case KeyHolder.Operator _ ->
                Mono.just(principal("operator", Caller.OPERATOR, Map.of("scope", List.of("operator"))));
            case KeyHolder.OfPractice key -> {
                var id = key.practice().value();
                yield Mono.just(principal(id, Caller.PRACTICE, Map.of(Caller.PRACTICE_ID, id)));
            }
            case KeyHolder.Nobody _ -> Mono.error(new BadOpaqueTokenException("the key opens nothing"));
        };
    }

    private static OAuth2AuthenticatedPrincipal principal(String name, String scope, Map<String, Object> attributes) {
        return new DefaultOAuth2AuthenticatedPrincipal(name, attributes, AuthorityUtils.createAuthorityList(scope));
    }
}
