package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

    private static final Session SESSION = new Session("0190-c0de", new AccessToken("a-secret-token-of-enough"));

    @Test
    void aCookieIsReadAsItWasWritten() {
        var visitor = Visitor.unknown().reading(PageLanguage.WELSH).in(SESSION);

        assertThat(visitor.cookie()).isEqualTo("cy.0190-c0de.a-secret-token-of-enough");
        assertThat(Visitor.of(visitor.cookie())).isEqualTo(visitor);
        assertThat(Visitor.of("cy")).isEqualTo(Visitor.unknown().reading(PageLanguage.WELSH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fr",
                "en.",
                "en.id",
                "en.id.",
                "en.id.short",
                "en.../x.aaaaaaaaaaaaaaaaaaaa",
                "en.a.b.c",
                "en.id.aaaaaaaaaaaaaaaa\u00e9aaa",
                "en.i d.aaaaaaaaaaaaaaaaaaaa"
            })
    void whatWeDidNotWriteHoldsNoRegistration(String cookie) {
        assertThat(Visitor.of(cookie).session()).isEmpty();
    }

    @Test
    void theTokenIsNeverShown() {
        assertThat(new Visitor(Optional.empty(), Optional.of(SESSION)).toString())
                .doesNotContain("a-secret");
    }
}
