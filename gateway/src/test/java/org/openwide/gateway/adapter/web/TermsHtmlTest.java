package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsHtmlTest {

    private final TermsHtml html = new TermsHtml();

    @Test
    void headingsStandBelowThePagesOwn() {
        assertThat(html.of("# One\n\n###### Six")).isEqualTo("<h2>One</h2>\n<h6>Six</h6>\n");
    }

    @Test
    void nothingInTheTermsIsHtmlOfItsOwn() {
        assertThat(html.of("a <img src=x onerror=alert(1)> b")).doesNotContain("<img");
        assertThat(html.of("[a](javascript:alert(1))")).doesNotContain("javascript");
    }
}
