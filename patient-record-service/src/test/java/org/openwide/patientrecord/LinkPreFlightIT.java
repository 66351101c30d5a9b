package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

class LinkPreFlightIT extends LinkFixture {

    @Test
    void aLinkByEmailNeedsAnAddressOnTheRecord() {
        aPatient("p-1", READY.replace("\"email\":\"sian@example.org\",", ""));

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"email\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo("email");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|sendBy|required",
                "{\"sendBy\":\"pigeon\"}|sendBy|wrong-type",
                "{\"sendBy\":1}|sendBy|wrong-type",
                "{\"sendBy\":\"sms\",\"language\":\"fr\"}|language|wrong-type",
                "{\"sendBy\":\"none\",\"to\":\"+447700900999\"}|to|unknown-field"
            })
    void aWishOfTheWrongFormIsRefused(String body, String field, String code) {
        aPatient("p-1", READY);

        practice(HttpMethod.POST, LINKS, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{}}|mobile-missing",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"home\":\"07700 900123\"}}|mobile-in-home-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"work\":\"07700 900123\"}}|mobile-in-work-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"020 7946 0018\"}}|mobile-not-textable",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"070 1234 5678\"}}|mobile-not-textable",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"+33 6 12 34 56 78\"}}|region-not-served",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"mobile\":\"07700 900123\"}}|date-of-birth-missing",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"07700 900123\"},\"archived\":true}|patient-archived"
            })
    void aRecordThatIsNotReadyIsToldExactlyWhy(String record, String code) {
        aPatient("p-1", record);

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"sms\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-ready-for-registration")
                .jsonPath("$.checks[*].code")
                .<List<String>>value(it -> assertThat(it).containsExactly(code, "texts-may-be-charged"))
                .jsonPath("$.checks[0].severity")
                .isEqualTo("error")
                .jsonPath("$.checks[0].message")
                .isNotEmpty();
        assertThat(states()).as("links, each of which is kept with its event").isEmpty();
    }

    @Test
    void sharedContactsAreAWarning() {
        aPatient("p-1", READY);
        aPatient("p-2", READY);

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.checks[*].code")
                .<List<String>>value(
                        it -> assertThat(it).contains("mobile-shared", "email-shared", "texts-may-be-charged"));
    }

    @Test
    void anUnknownLinkOrPatientIsNotFound() {
        aPatient("p-1", READY);

        practice(HttpMethod.DELETE, LINKS + "/01a20579-c94f-727a-ab98-f3d458052fd2", "")
                .expectStatus()
                .isNotFound();
        practice(HttpMethod.DELETE, LINKS + "/no-uuid", "").expectStatus().isNotFound();
        practice(HttpMethod.POST, "/patients/nobody/registration-links", "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isNotFound();
        get("/patients/nobody/registration-links").expectStatus().isNotFound();
    }
}
