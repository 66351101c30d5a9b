package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.LinkDigest;
import org.openwide.gateway.domain.PastedLink;

/** On a phone, people come back by the link in the text: in the same browser that costs them nothing. */
class LinkAgainIT extends PatientBrowser {

    private static final String LINK = "the-link-token";
    private static final String OPENED = LinkDigest.of(new PastedLink(LINK)).text();
    private static final String FRESH = "fresh-token-bbbbbbbbbbbbbbb";

    private Optional<String> opened = Optional.of(OPENED);

    @BeforeEach
    void openingBeginsAnew() {
        REGISTRATION.stubFor(post(urlEqualTo("/api/registrations"))
                .willReturn(registration("details", "\"accessToken\":\"" + FRESH + "\"")));
    }

    @Override
    String cookie() {
        return super.cookie() + opened.map(digest -> "." + digest).orElse("");
    }

    @Test
    void whatWasTypedStays() {
        standsAt("details", "\"details\":{\"givenName\":\"Ann\",\"familyName\":\"O'Lee\"}");

        var answer = send("/start", "link", LINK);

        assertThat(location(answer)).isEqualTo("/register/date-of-birth");
        assertThat(answer.getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
        REGISTRATION.verify(0, postRequestedFor(urlEqualTo("/api/registrations")));
    }

    @Test
    void noSecondTextIsNeededAfterTheCode() {
        standsAt("password");

        assertThat(location(send("/start", "link", LINK))).isEqualTo("/register/password");
        REGISTRATION.verify(0, postRequestedFor(urlEqualTo("/api/registrations")));
    }

    @Test
    void aServiceThatIsAwayForAMomentDoesNotBeginAnew() {
        REGISTRATION.stubFor(get(urlEqualTo(PATH)).willReturn(problem(503, "unavailable")));

        assertThat(status(send("/start", "link", LINK))).isEqualTo(503);
        REGISTRATION.verify(0, postRequestedFor(urlEqualTo("/api/registrations")));
    }

    @Test
    void anotherLinkBeginsAnew() {
        standsAt("password");

        beginsAnew("another-link-token");
    }

    @Test
    void anEndedSessionBeginsAnew() {
        REGISTRATION.stubFor(get(urlEqualTo(PATH)).willReturn(problem(401, "access-token-invalid")));

        beginsAnew(LINK);
    }

    @Test
    void aRegistrationThatIsOverLeavesTheWordToTheLink() {
        standsAt("locked");

        beginsAnew(LINK);
    }

    @Test
    void aCookieFromBeforeBeginsAnew() {
        standsAt("password");
        opened = Optional.empty();

        beginsAnew(LINK);
    }

    private void beginsAnew(String link) {
        var answer = send("/start", "link", link);

        assertThat(location(answer)).isEqualTo("/register");
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .startsWith("openwide=en." + ID + "." + FRESH + "."
                        + LinkDigest.of(new PastedLink(link)).text() + ";");
    }
}
