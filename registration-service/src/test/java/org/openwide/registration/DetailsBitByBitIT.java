package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsBitByBitIT {

    private static Patient opened() {
        var patient = Patient.withALink();
        patient.open();
        return patient;
    }

    @Test
    void theDetailsAreGatheredUntilAllAreThere() {
        var patient = opened();

        var first = patient.addDetails(Map.of("givenName", "Siân", "familyName", "O'Neill"));
        patient.addDetails(Map.of("dateOfBirth", "1985-02-28"));
        patient.addDetails(Map.of("email", "sian@example.org"));
        var seen = patient.see();
        var last = patient.addDetails(Map.of("mobile", "07700 900123"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.step()).isEqualTo("details");
        assertThat(first.body().get("details").toString())
                .isEqualTo("{\"givenName\":\"Siân\",\"familyName\":\"O'Neill\"}");
        assertThat(seen.step()).isEqualTo("details");
        assertThat(seen.text("/details/email")).isEqualTo("sian@example.org");
        assertThat(last.step()).isEqualTo("confirm-details");
        assertThat(last.text("/details/mobile")).isEqualTo("+447700900123");
        assertThat(patient.confirmDetails().status()).isEqualTo(202);
    }

    @Test
    void whatIsTypedAgainReplacesWhatWasThere() {
        var patient = Patient.withALink().atConfirmDetails();

        var changed = patient.addDetails(Map.of("givenName", "Ann"));

        assertThat(changed.step()).isEqualTo("confirm-details");
        assertThat(changed.text("/details/givenName")).isEqualTo("Ann");
        assertThat(changed.text("/details/familyName")).isEqualTo("O'Neill");
    }

    @Test
    void aDetailMayBeChangedUntilTheMobileIsVerified() {
        var patient = Patient.withALink().atMobileCode();

        var changed = patient.addDetails(Map.of("email", "ann@example.org"));
        RunningService.get().clock().moveOn(Duration.ofSeconds(30));
        patient.confirmDetails();
        patient.enterCode(patient.textedCode(2));
        var late = patient.addDetails(Map.of("email", "ann@example.org"));

        assertThat(changed.step()).isEqualTo("confirm-details");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("step-out-of-order");
        assertThat(late.step()).isEqualTo("password");
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, '', required",
        "dateOfBirth, 1985-02-30, not-a-date",
        "email, sian@example, not-an-email-address",
        "mobile, 020 7946 0018, not-a-mobile-number",
        "admin, true, unknown-field"
    })
    void whatIsWrongIsSaidOfTheGivenFieldsAloneAndNothingIsKept(String field, String value, String code) {
        var patient = opened();

        var answer = patient.addDetails(Map.of(field, value, "familyName", "O'Neill"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("details-invalid");
        assertThat(answer.body().get("errors")).hasSize(1);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
        assertThat(patient.see().body().has("details")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"x\""})
    void nothingAtAllIsRefused(String body) {
        var patient = opened();

        var answer = Api.ofTheService().raw("PATCH", patient.path("/details"), patient.accessToken(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("details-invalid");
    }

    @Test
    void nullIsNoDetail() {
        var patient = opened();
        var details = new HashMap<String, Object>();
        details.put("email", null);

        var answer = patient.addDetails(details);

        assertThat(answer.code()).isEqualTo("details-invalid");
        assertThat(answer.text("/errors/0/code")).isEqualTo("required");
    }

    @Test
    void openingTheLinkAgainDropsWhatWasTyped() {
        var patient = opened();
        patient.addDetails(Map.of("givenName", "Siân"));

        var again = patient.open();

        assertThat(again.body().has("details")).isFalse();
        assertThat(patient.see().body().has("details")).isFalse();
        assertThat(patient.addDetails(Map.of("familyName", "O'Neill"))
                        .body()
                        .at("/details")
                        .has("givenName"))
                .isFalse();
    }
}
