package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class PracticesIT extends ServiceFixture {

    private static final String RIVERSIDE = "{\"name\":\"Riverside Dental\",\"phone\":\"020 7946 0000\"}";

    @Test
    void aPracticeIsMadeAndThenReplaced() {
        var id = "practice-" + UUID.randomUUID();

        operator(HttpMethod.PUT, "/api/practices/" + id, RIVERSIDE)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"id\":\"" + id + "\",\"name\":\"Riverside Dental\",\"phone\":\"020 7946 0000\","
                        + "\"timeZone\":\"Europe/London\",\"regions\":[\"GB\"],\"language\":\"en\"}");
        operator(
                        HttpMethod.PUT,
                        "/api/practices/" + id,
                        "{\"name\":\"Ó Súilleabháin\",\"phone\":\"ring twice\",\"timeZone\":\"Europe/Dublin\",\"regions\":[\"IE\"]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.phone")
                .isEqualTo("ring twice");
    }

    @Test
    void everyWrongFieldIsNamed() {
        operator(HttpMethod.PUT, "/api/practices/x", "{\"phone\":\"\",\"regions\":[\"ZZ\"],\"timeZone\":\"Mars/Base\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-invalid")
                .jsonPath("$.type")
                .isEqualTo("urn:openwide:problem:request-invalid")
                .jsonPath("$.errors[*].field")
                .<List<String>>value(
                        it -> assertThat(it).containsExactlyInAnyOrder("name", "phone", "regions", "timeZone"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\",\"phone\":\"1\",\"admin\":true}|admin|unknown-field",
                "{\"name\":{\"$gt\":\"\"},\"phone\":\"1\"}|name|wrong-type",
                "{\"name\":\"A\",\"phone\":1}|phone|wrong-type",
                "{\"name\":\"A\",\"phone\":\"1\",\"regions\":\"GB\"}|regions|wrong-type",
                "{\"name\":\"A\",\"phone\":\"1\",\"regions\":[1]}|regions|wrong-type",
                "{\"name\":\"A\",\"phone\":\"1\",\"language\":\"fr\"}|language|wrong-type",
                "{\"name\":\"A\\r\\nX-Evil: 1\",\"phone\":\"1\"}|name|not-text",
                "{\"name\":\"A\\u0000\",\"phone\":\"1\"}|name|not-text",
                "{\"name\":\"\\u202Eevil\",\"phone\":\"1\"}|name|not-text"
            })
    void inputOfTheWrongFormIsRefused(String body, String field, String code) {
        operator(HttpMethod.PUT, "/api/practices/x", body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"name\":\"A\"} x", "{\"name\":\"A\",\"name\":\"B\"}"})
    void whatIsNoJsonObjectIsMalformed(String body) {
        operator(HttpMethod.PUT, "/api/practices/x", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-request");
    }

    @Test
    void aBodyOver16KibIsTooLarge() {
        operator(HttpMethod.PUT, "/api/practices/x", "{\"name\":\"" + "a".repeat(17 * 1024) + "\"}")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-too-large");
    }

    @Test
    void anIdThatCannotStandInAPathIsRefused() {
        operator(HttpMethod.PUT, "/api/practices/" + "a".repeat(65), RIVERSIDE)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("practiceId");
    }

    @Test
    void anotherPracticeDoesNotExist() {
        call(key, HttpMethod.PUT, "/api/practices/someone-else", RIVERSIDE)
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/practices/x/nothing", "/api/practices/x/", "/nothing", "/api/practices"})
    void anUnknownPathIsNotFound(String path) {
        operator(HttpMethod.GET, path, "")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        operator(HttpMethod.PATCH, "/api/practices/" + practice, RIVERSIDE)
                .expectStatus()
                .isEqualTo(405)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("method-not-allowed");
    }

    @Test
    void anOperatorSeesNoPatient() {
        operator(HttpMethod.GET, "/api/practices/" + practice + "/patients/p-1", "")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void anOperatorIsAnsweredInJsonWhateverTheyAskFor() {
        inHtml("/api/practices/" + practice, RIVERSIDE, HttpMethod.PUT)
                .expectStatus()
                .isOk();
        inHtml("/api/practices/" + practice + "/keys", "{\"label\":\"PMS\"}", HttpMethod.POST)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON);
    }

    private ResponseSpec inHtml(String path, String body, HttpMethod method) {
        return client().method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + Surroundings.OPERATOR_KEY)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
