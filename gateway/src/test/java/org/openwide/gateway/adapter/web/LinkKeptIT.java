package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is away for a moment takes nobody's link: the same button opens it once the service is back. */
class LinkKeptIT extends PatientBrowser {

    @ParameterizedTest
    @CsvSource({"/start, id=\"open\"", "/confirm-email, id=\"confirm\""})
    void theFormComesAgainWithTheLinkInIt(String page, String form) {
        everything(problem(503, "unavailable").withHeader("Retry-After", "7"));

        var answer = send(page, "link", "the-link-token", "password", "correct horse battery");

        assertThat(status(answer)).isEqualTo(503);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("7");
        assertThat(html(answer))
                .contains(form, "value=\"the-link-token\"", "Please try again in a minute", "href=\"#go-on\"")
                .doesNotContain("aria-invalid=\"true\"", "correct horse");
    }

    @Test
    void theLinkComesAlongIntoTheOtherLanguage() {
        everything(problem(503, "unavailable"));
        assertThat(html(send("/start", "link", "the-link-token")))
                .contains(
                        "<form method=\"post\" action=\"/start?language=cy\">",
                        "<input type=\"hidden\" name=\"link\" value=\"the-link-token\">");

        var welsh = send("/start?language=cy", "link", "the-link-token");

        assertThat(html(welsh))
                .contains("<html lang=\"cy\"", "value=\"the-link-token\"", "action=\"/start?language=en\"");
    }
}
