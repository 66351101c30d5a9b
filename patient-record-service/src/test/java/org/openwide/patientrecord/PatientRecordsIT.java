package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ExtendWith(OutputCaptureExtension.class)
class PatientRecordsIT extends ServiceFixture {

    @Test
    void aRecordIsMadeAndRead() {
        practice(HttpMethod.PUT, "/patients/p-1", READY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        get("/patients/p-1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .json("""
                        {"givenName":"Siân","familyName":"O'Neill-Ó Súilleabháin","dateOfBirth":"1948-02-29",
                         "email":"sian@example.org","phones":{"mobile":"+447700900123"},"archived":false,
                         "version":1,"portal":{"registered":false}}""", JsonCompareMode.STRICT);
    }

    @Test
    void aRecordIsReplaced() {
        aPatient("p-1", READY);

        practice(HttpMethod.PUT, "/patients/p-1", READY.replace("Siân", "Sian"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody()
                .jsonPath("$.givenName")
                .isEqualTo("Sian");
    }

    @Test
    void theSameRecordAgainIsNoNewVersion() {
        aPatient("p-1", READY);

        practice(HttpMethod.PUT, "/patients/p-1", READY)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        aPatient("p-1", READY);

        put("p-1", READY.replace("Siân", "Sian"), "\"1\"").expectStatus().isOk();
        put("p-1", READY, "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("precondition-failed");
        put("p-1", READY, "\"1\", \"2\"").expectStatus().isOk();
        put("p-1", READY, "*").expectStatus().isOk();
        put("p-1", READY, "W/\"3\"").expectStatus().isEqualTo(412);
        put("p-2", READY, "*").expectStatus().isEqualTo(412);
        put("p-2", READY, "\"1\"").expectStatus().isEqualTo(412);
    }

    @Test
    void aPatientWhoIsNotThereIsNotFound() {
        get("/patients/nobody")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân O'Neill-Ó Súilleabháin",
                "Nguyễn Thị Ánh",
                "X Æ",
                "O",
                "李",
                "Mary Jane van der Berg",
                "אבי",
                "J.-P.",
                "{\\\"$gt\\\":\\\"\\\"}",
                "<script>alert(1)</script>",
                "'; DROP TABLE patients; --",
                "${jndi:ldap://x}"
            })
    void namesFromTheRealWorldAndTheOtherOneStayAsTheyAre(String name) {
        aPatient("p-1", "{\"givenName\":\"" + name + "\",\"familyName\":\"" + name + "\",\"phones\":{}}");

        assertThat(json(get("/patients/p-1")))
                .containsEntry("givenName", name.replace("\\\"", "\""))
                .containsEntry("familyName", name.replace("\\\"", "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "+44 (0)7700 900123", "00447700900123", "+447700900123"})
    void aMobileIsReadHoweverItIsTyped(String typed) {
        aPatient("p-1", "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"mobile\":\"" + typed + "\"}}");

        assertThat(json(get("/patients/p-1"))).containsEntry("phones", Map.of("mobile", "+447700900123"));
    }

    @Test
    void numbersOfEveryKindMayStandInARecord() {
        aPatient(
                "p-1",
                "{\"givenName\":\"A\",\"familyName\":\"B\","
                        + "\"phones\":{\"mobile\":\"020 7946 0018\",\"home\":\"+33 6 12 34 56 78\",\"work\":\"07400 123456\"}}");

        assertThat(json(get("/patients/p-1")))
                .containsEntry(
                        "phones", Map.of("mobile", "+442079460018", "home", "+33612345678", "work", "+447400123456"));
    }

    private ResponseSpec put(String patient, String body, String ifMatch) {
        return client().put()
                .uri("/api/practices/" + practice + "/patients/" + patient)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @Test
    void whatWasDoneIsNotRefusedForTheFormOfItsAnswer() {
        asking(HttpMethod.PUT, "/patients/p-1", READY).expectStatus().isCreated();
        asking(HttpMethod.GET, "/patients/p-1", "").expectStatus().isOk();
        asking(HttpMethod.POST, "/patients/p-1/registration-links", "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isCreated();
        asking(HttpMethod.GET, "/patients/p-1/registration-links", "")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON);
    }

    @Test
    void anEmptyConditionIsNotMet() {
        aPatient("p-1", READY);

        put("p-1", READY.replace("Siân", "Sian"), "").expectStatus().isEqualTo(412);
    }

    private ResponseSpec asking(HttpMethod method, String path, String body) {
        return client().method(method)
                .uri("/api/practices/" + practice + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
