package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessLogIT extends Door {

    /** How a server writes the far end of a connection; that of a connection to a service has the name of its host before. */
    private static final String CLIENT = "R:/127.0.0.1:";

    @Test
    void namesTheCallAndNothingOfThePatient(CapturedOutput output) {
        http().get()
                .uri("/api/practices/canary-practice/patients/canary-patient?name=canary-query")
                .header("Authorization", "Bearer canary-token")
                .header("X-Forwarded-For", "198.51.100.77")
                .exchange()
                .expectStatus()
                .isOk();

        await().untilAsserted(() -> assertThat(output.getAll())
                .containsPattern("GET /api/practices/\\{practiceId}/patients/\\{patientId} 200 \\d+ ms"));
        assertThat(output.getAll()).doesNotContain("canary", "198.51.100.77", CLIENT);
        assertThat(output.getAll().lines().filter(line -> line.contains("GET /api/practices")))
                .noneMatch(line -> line.contains("127.0.0.1"));
    }

    @Test
    void namesNoUnknownPath(CapturedOutput output) {
        http().get().uri("/start/canary-token?canary").exchange().expectStatus().isNotFound();

        await().untilAsserted(() -> assertThat(output.getAll()).containsPattern("unknown 404 \\d+ ms"));
        assertThat(output.getAll()).doesNotContain("canary");
    }

    @Test
    void isQuietAboutWhatCouldNotBeRead(CapturedOutput output) {
        RawHttp.say(port, "GET /canary HTTP/1.1\r\nHost: a\r\nContent-Length: canary\r\n\r\n");

        http().get().uri("/start").exchange().expectStatus().isOk();
        await().untilAsserted(() -> assertThat(output.getAll()).contains("/start 200"));
        assertThat(output.getAll()).doesNotContain("canary");
    }
}
