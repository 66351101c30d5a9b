package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptIT {

    private static Answer receipt(Patient patient) {
        return patient.call("GET", "/terms-receipt", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void thePatientCanKeepWhatWasAccepted(String language) throws Exception {
        var patient = Patient.withALink().speaking(language).registered();

        var receipt = receipt(patient.speaking("en"));

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text("/practice/name")).isEqualTo("Riverside Dental");
        assertThat(receipt.text("/version")).isEqualTo("2026-11-01");
        assertThat(receipt.text("/language")).isEqualTo(language);
        assertThat(Instant.parse(receipt.text("/acceptedAt")))
                .isBeforeOrEqualTo(RunningService.get().clock().instant());
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(receipt.text("/text").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(receipt.text("/sha256"));
        assertThat(receipt.header("Cache-Control")).contains("no-store");
    }

    @Test
    void beforeThatThereIsNone() {
        var answer = receipt(Patient.withALink().atTerms());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("step-out-of-order");
        assertThat(answer.step()).isEqualTo("terms");
    }

    @Test
    void aTokenThatProvedNothingSeesNone() {
        var patient = Patient.withALink().atTerms();
        var proven = patient.accessToken();
        patient.open();
        var another = patient.accessToken();
        patient.using(proven).acceptTerms("2026-11-01");

        assertThat(receipt(patient.using(another)).status()).isEqualTo(401);
    }
}
