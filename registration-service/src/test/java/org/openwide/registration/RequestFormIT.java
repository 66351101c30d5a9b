package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormIT {

    private final Api api = Api.ofTheService();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"link\":}", "{\"link\":\"a\"} x", "{\"link\":\"a\",\"link\":\"b\"}", "not json"})
    void whatIsNotJsonIsMalformed(String body) {
        var answer = api.raw("POST", "/api/registrations", null, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-request");
        assertThat(answer.text("/type")).isEqualTo("urn:openwide:problem:malformed-request");
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertThat(answer.body().get("status").intValue()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"link\"",
                "null",
                "{}",
                "{\"link\":null}",
                "{\"link\":1}",
                "{\"link\":\"a\",\"admin\":true}"
            })
    void whatHasAnotherFormIsInvalid(String body) {
        var answer = api.raw("POST", "/api/registrations", null, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("request-invalid");
        assertThat(answer.body().get("errors")).hasSize(1);
    }

    @Test
    void moreThanSixteenKibibytesIsTooMuch() {
        var most = "{\"link\":\"" + "a".repeat(16 * 1024 - 11) + "\"}";

        assertThat(api.raw("POST", "/api/registrations", null, most).status()).isEqualTo(404);
        assertThat(api.raw("POST", "/api/registrations", null, most + " ").status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api", "/api/other", "/api/registrations/", "/actuator", "/actuator/env", "/api/terms"})
    void anUnknownPathIsNotFound(String path) {
        var answer = api.call("GET", path, null, null);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void whatHasNoBodyTakesNoFields() {
        var patient = Patient.withALink().atConfirmDetails();

        assertThat(api.raw("POST", patient.path("/details/confirmation"), patient.accessToken(), "{\"force\":true}")
                        .code())
                .isEqualTo("request-invalid");
        assertThat(api.raw("POST", patient.path("/details/confirmation"), patient.accessToken(), "{}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void nothingIsCached() {
        var patient = Patient.withALink();

        assertThat(patient.open().header("Cache-Control")).contains("no-store");
    }

    @Test
    void itSaysWhetherItIsWell() {
        assertThat(api.call("GET", "/actuator/health/readiness", null, null).status())
                .isEqualTo(200);
        assertThat(api.call("GET", "/actuator/health/liveness", null, null).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "application/json; charset=nonsense", "text/plain", "/", "application/json;;;="})
    void aBodyIsReadAsJsonWhateverItIsSaidToBe(String contentType) {
        var headers = Map.of("Content-Type", contentType, "Accept", "nonsense");

        var answer = api.with(headers, "POST", "/api/registrations", "{\"link\":\"\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("link-unknown");
    }
}
