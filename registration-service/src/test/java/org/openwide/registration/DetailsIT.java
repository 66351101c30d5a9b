package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registrationlink.MatchData;

class DetailsIT {

    private final RunningService service = RunningService.get();

    private static Map<String, Object> but(Patient patient, String field, Object value) {
        var details = new HashMap<String, Object>(patient.details());
        details.put(field, value);
        return details;
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, '', required",
        "familyName, '\u202eoneill', not-text",
        "dateOfBirth, 1985-02-30, not-a-date",
        "dateOfBirth, 2999-01-01, in-the-future",
        "dateOfBirth, 1899-12-31, too-long-ago",
        "email, sian@example, not-an-email-address",
        "mobile, 12, not-a-phone-number",
        "mobile, 020 7946 0018, not-a-mobile-number",
        "mobile, 070 1234 5678, not-a-mobile-number",
        "mobile, +33612345678, region-not-served",
        "mobile, 07700 900123 ext 4, not-a-phone-number",
        "admin, true, unknown-field"
    })
    void whatIsWrongIsSaidByField(String field, String value, String code) {
        var patient = Patient.withALink();
        patient.open();

        var answer = patient.enterDetails(but(patient, field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("details-invalid");
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
        assertThat(answer.text("/errors/0/message")).isNotEmpty();
        assertThat(patient.see().step()).isEqualTo("details");
    }

    @Test
    void aWrongTypeIsSaidTogetherWithTheRest() {
        var patient = Patient.withALink();
        patient.open();
        var details = but(patient, "mobile", List.of(1));
        details.remove("email");

        var answer = patient.enterDetails(details);

        assertThat(answer.body().get("errors")).hasSize(2);
        assertThat(answer.text("/errors/0/code")).isEqualTo("wrong-type");
        assertThat(answer.text("/errors/1/code")).isEqualTo("required");
    }

    @Test
    void otherDetailsAreCountedUntilTheLinkIsLocked() {
        var patient = Patient.withALink().atConfirmDetails();
        patient.enterDetails(but(patient, "familyName", "Smith"));

        for (var left = 4; left > 0; left--) {
            var refused = patient.confirmDetails();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("details-not-matched");
            assertThat(refused.body().get("attemptsRemaining").intValue()).isEqualTo(left);
            assertThat(refused.text("/practice/name")).isEqualTo("Riverside Dental");
        }
        var last = patient.confirmDetails();

        assertThat(last.status()).isEqualTo(423);
        assertThat(last.code()).isEqualTo("link-locked");
        isLocked(patient);
        var told = service.topics().await(patient.id(), DetailsNotMatched.class, 5);
        assertThat(told.mismatched()).containsExactly("familyName");
        assertThat(service.topics()
                        .await(patient.id(), RegistrationLocked.class, 1)
                        .reason())
                .isEqualTo("too-many-failed-matches");
    }

    private static void isLocked(Patient patient) {
        assertThat(patient.see().status()).isEqualTo(200);
        assertThat(patient.see().step()).isEqualTo("locked");
        assertThat(patient.enterDetails().code()).isEqualTo("registration-locked");
        assertThat(patient.enterDetails(Map.of()).code()).isEqualTo("registration-locked");
        assertThat(patient.enterCode("no code").code()).isEqualTo("registration-locked");
        assertThat(patient.open().code()).isEqualTo("link-locked");
        assertThat(patient.open().text("/practice/phone")).isEqualTo("020 7946 0018");
    }

    @Test
    void whatStaffCorrectCountsAtOnce() {
        var patient = Patient.of(new MatchData("Siân", null, "Smith", LocalDate.of(1985, 2, 28), "+447700900123"));
        patient.open();
        var mistyped = new HashMap<String, Object>(patient.details());
        mistyped.put("familyName", "O'Neill");
        patient.enterDetails(mistyped);

        service.staff().correct(patient.link(), Patient.sian());

        await().untilAsserted(
                        () -> assertThat(patient.confirmDetails().status()).isEqualTo(202));
    }

    @Test
    void confirmingAgainTooSoonIsRefused() {
        var patient = Patient.withALink().atMobileCode();
        patient.open();
        patient.enterDetails();

        var answer = patient.confirmDetails();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("mobile-code-too-soon");
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "null"})
    void whatIsNoObjectIsNoDetails(String body) {
        var patient = Patient.withALink();
        patient.open();

        var answer = Api.ofTheService().raw("PUT", patient.path("/details"), patient.accessToken(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("details-invalid");
        assertThat(answer.text("/errors/0/code")).isEqualTo("wrong-type");
    }
}
