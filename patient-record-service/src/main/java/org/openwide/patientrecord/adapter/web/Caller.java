package org.openwide.patientrecord.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** What a key's introspection said of its holder, in the words of RFC 7662. */
record Caller(boolean isOperator, @Nullable String practice) {

    static final String PRACTICE_ID = "practice_id";
    static final String OPERATOR = "SCOPE_operator";
    static final String PRACTICE = "SCOPE_practice";

    static Caller of(Authentication authentication) {
        var scopes = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        var practice = authentication.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                        && scopes.contains(PRACTICE)
                ? principal.<String>getAttribute(PRACTICE_ID)
                : null;
        return new Caller(scopes.contains(OPERATOR), practice);
    }
}
