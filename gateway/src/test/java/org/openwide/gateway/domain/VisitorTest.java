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

    @Test
    void theLinkThatBeganTheSessionIsKnownAgain() {
        var link = new PastedLink("https://portal.example.org/start#a-secret-link");
        var visitor = Visitor.unknown().in(SESSION, link);
        var renewed = new Session(SESSION.registrationId(), new AccessToken("another-token-of-enough"));

        assertThat(visitor.cookie()).matches("en\\.0190-c0de\\.a-secret-token-of-enough\\.[\\w-]{22}");
        assertThat(Visitor.of(visitor.cookie()).sessionOf(new PastedLink("a-secret-link")))
                .contains(SESSION);
        assertThat(visitor.in(renewed).sessionOf(link)).contains(renewed);
        assertThat(visitor.sessionOf(new PastedLink("another"))).isEmpty();
        assertThat(visitor.in(new Session("another", SESSION.token())).sessionOf(link))
                .isEmpty();
    }

    @Test
    void ofASessionThatIsOverNothingIsKeptThatOpensIt() {
        var ended =
                Visitor.unknown().in(SESSION, new PastedLink("a-secret-link")).withoutSession();

        assertThat(ended.cookie()).matches("en\\.[\\w-]{22}").doesNotContain("0190", "secret");
        assertThat(Visitor.of(ended.cookie())).isEqualTo(ended.reading(PageLanguage.ENGLISH));
        assertThat(ended.session()).isEmpty();
        assertThat(ended.lastSession()).contains(SessionDigest.of(SESSION));
        assertThat(ended.withoutSession()).isEqualTo(ended);
        assertThat(ended.in(SESSION).ended()).isEmpty();
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
                "en.id.aaaaaaaaaaaaaaaaaaaa.short",
                "en.id.aaaaaaaaaaaaaaaaaaaa.0123456789012345678901.more",
                "en.id.aaaaaaaaaaaaaaaa\u00e9aaa",
                "en.i d.aaaaaaaaaaaaaaaaaaaa"
            })
    void whatWeDidNotWriteHoldsNoRegistration(String cookie) {
        assertThat(Visitor.of(cookie).session()).isEmpty();
    }

    @Test
    void theTokenIsNeverShown() {
        assertThat(new Visitor(Optional.empty(), Optional.of(SESSION), Optional.empty(), Optional.empty()).toString())
                .doesNotContain("a-secret");
    }
}
