package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

@ExtendWith(OutputCaptureExtension.class)
class RefusedRecordsIT extends ServiceFixture {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"familyName\":\"B\",\"phones\":{}}|givenName|required",
                "{\"givenName\":\" \",\"familyName\":\"B\",\"phones\":{}}|givenName|required",
                "{\"givenName\":\"A\",\"familyName\":\"B\"}|phones|required",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":[]}|phones|wrong-type",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"fax\":\"1\"}}|phones.fax|unknown-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"mobile\":\"banana\"}}|phones.mobile|not-a-phone-number",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"work\":\"020 7946 0018 ext 3\"}}|phones.work|not-a-phone-number",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"version\":9}|version|unknown-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"portal\":{\"registered\":true}}|portal|unknown-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"archived\":\"no\"}|archived|wrong-type",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"dateOfBirth\":\"1949-02-29\"}|dateOfBirth|not-a-date",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"dateOfBirth\":\"1899-12-31\"}|dateOfBirth|too-long-ago",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"dateOfBirth\":\"2999-01-01\"}|dateOfBirth|in-the-future",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"email\":\"nobody\"}|email|not-an-email-address",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{},\"email\":{\"$gt\":\"\"}}|email|wrong-type",
                "{\"givenName\":\"A\\u202E\",\"familyName\":\"B\",\"phones\":{}}|givenName|not-text",
                "{\"givenName\":\"A\",\"familyName\":\"B\\r\\nSet-Cookie: x\",\"phones\":{}}|familyName|not-text"
            })
    void inputOfTheWrongFormIsRefused(String body, String field, String code) {
        practice(HttpMethod.PUT, "/patients/p-1", body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        get("/patients/p-1").expectStatus().isNotFound();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        practice(
                        HttpMethod.PUT,
                        "/patients/p-1",
                        "{\"givenName\":\"" + "a".repeat(101) + "\",\"email\":\"x\",\"phones\":{\"home\":\"1\"}}")
                .expectBody()
                .jsonPath("$.errors[*].code")
                .<List<String>>value(it -> assertThat(it)
                        .containsExactlyInAnyOrder(
                                "too-long", "required", "not-an-email-address", "not-a-phone-number"));
    }

    @Test
    void aPatientIdThatCannotBeIsRefused() {
        practice(HttpMethod.PUT, "/patients/$gt", READY)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("patientId");
        get("/patients/$gt").expectStatus().isNotFound();
    }

    @Test
    void anotherPracticesPatientDoesNotExistAndTheAttemptIsLogged(CapturedOutput output) {
        aPatient("p-1", READY);
        var otherKey = aPractice(practice + "-b");

        call(otherKey, HttpMethod.GET, "/api/practices/" + practice + "/patients/p-1", "")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
        call(otherKey, HttpMethod.PUT, "/api/practices/" + practice + "/patients/p-1", READY)
                .expectStatus()
                .isNotFound();

        assertThat(output).contains("a key of practice " + practice + "-b asked for practice " + practice);
        assertThat(output).doesNotContain("Siân");
    }

    @Test
    void anOperatorSeesNoPatients() {
        aPatient("p-1", READY);

        operator(HttpMethod.GET, "/api/practices/" + practice + "/patients/p-1", "")
                .expectStatus()
                .isForbidden();
    }
}
