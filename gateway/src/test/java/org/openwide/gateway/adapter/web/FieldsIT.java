package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a phone's keyboard helps with a field. */
class FieldsIT extends PatientBrowser {

    @ParameterizedTest
    @CsvSource({"name, givenName, words", "name, familyName, words", "email, email, off", "mobile, mobile, off"})
    void namesBeginWithCapitals(String page, String field, String capitals) {
        standsAt("details");

        assertThat(html(open("/register/" + page)))
                .containsPattern("<input id=\"" + field + "\"[^>]* autocapitalize=\"" + capitals + "\"");
    }
}
