package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;

/** Who the audit of budgets says it was, by what introspection says of their key. */
class OperatorsTest {

    @Test
    void ourOwnKeyIsTheOperators() {
        assertThat(nameOf(Map.of("sub", "operator"))).isEqualTo("operator");
    }

    @Test
    void anIdentityProviderNamesWhoItIs() {
        assertThat(nameOf(Map.of("username", "mary", "sub", "0f3a", "client_id", "cli")))
                .isEqualTo("mary");
        assertThat(nameOf(Map.of("username", " ", "sub", "0f3a", "client_id", "cli")))
                .isEqualTo("0f3a");
        assertThat(nameOf(Map.of("client_id", "cli"))).isEqualTo("cli");
    }

    @Test
    void whoIsNotNamedIsTheOperatorAndALongNameIsCut() {
        assertThat(nameOf(Map.of("scope", "operator"))).isEqualTo("operator");
        assertThat(Operators.nameOf(new TestingAuthenticationToken("someone", "")))
                .isEqualTo("operator");
        assertThat(nameOf(Map.of("username", "m".repeat(200)))).hasSize(100);
    }

    private static String nameOf(Map<String, Object> told) {
        var principal = new DefaultOAuth2AuthenticatedPrincipal("someone", new HashMap<>(told), List.of());
        var token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "key", Instant.EPOCH, Instant.MAX);
        Authentication key = new BearerTokenAuthentication(principal, token, List.of());
        return Operators.nameOf(key);
    }
}
