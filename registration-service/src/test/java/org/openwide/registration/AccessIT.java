package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.registration.domain.Token;

class AccessIT {

    private final RunningService service = RunningService.get();
    private final Api api = Api.ofTheService();

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "PUT, /details",
        "PATCH, /details",
        "POST, /details/confirmation",
        "POST, /mobile-code",
        "POST, /mobile-code/verification",
        "POST, /password",
        "PUT, /email",
        "POST, /email-confirmation",
        "POST, /terms-acceptance",
        "GET, /terms-receipt",
        "POST, /new-link-request",
        "POST, /access-token"
    })
    void nothingWorksWithoutTheToken(String method, String step) {
        var patient = Patient.withALink();
        patient.open();
        var another = Patient.withALink();
        another.open();

        for (var token : new String[] {null, "", "x", Token.of(new byte[32]).text(), another.accessToken()}) {
            var answer = api.call(method, patient.path(step), token, null);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("access-token-invalid");
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void anUnknownRegistrationLooksNoDifferent() {
        var patient = Patient.withALink();
        patient.open();

        assertThat(api.call("GET", "/api/registrations/nonsense", patient.accessToken(), null)
                        .code())
                .isEqualTo("access-token-invalid");
    }

    @Test
    void aTokenDiesAfterThirtyIdleMinutesButNotWhileItIsUsed() {
        var patient = Patient.withALink();
        patient.open();

        for (var i = 0; i < 3; i++) {
            service.clock().moveOn(Duration.ofMinutes(29));
            assertThat(patient.see().status()).isEqualTo(200);
        }
        service.clock().moveOn(Duration.ofMinutes(30));

        assertThat(patient.see().status()).isEqualTo(401);
    }

    @Test
    void whoHeldATokenIsToldWhichPracticeToRingAndNothingElse() {
        var patient = Patient.withALink().atConfirmDetails();
        service.clock().moveOn(Duration.ofMinutes(30));

        var over = patient.see();

        assertThat(over.text("/practice/phone")).isEqualTo("020 7946 0018");
        assertThat(over.body().propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "practice");
        assertThat(over.header("Access-Idle-Until")).isEmpty();
        assertThat(patient.using(Token.of(new byte[32]).text()).see().body().has("practice"))
                .isFalse();
    }

    @Test
    void aTokenDiesAfterTwoHoursHoweverBusy() {
        var patient = Patient.withALink();
        patient.open();
        for (var i = 0; i < 5; i++) {
            service.clock().moveOn(Duration.ofMinutes(20));
            assertThat(patient.see().status()).isEqualTo(200);
        }
        service.clock().moveOn(Duration.ofMinutes(20));

        assertThat(patient.see().status()).isEqualTo(401);
    }

    @Test
    void aStepOutOfOrderSaysWhereToGoOn() {
        var patient = Patient.withALink();
        patient.open();

        for (var answer : new Answer[] {
            patient.confirmDetails(),
            patient.askForTheCodeAgain(),
            patient.enterCode("123456"),
            patient.createPassword(Patient.PASSWORD),
            patient.changeEmail("ann@example.org"),
            patient.askForTheEmailAgain(),
            patient.acceptTerms("2026-11-01")
        }) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("step-out-of-order");
            assertThat(answer.step()).isEqualTo("details");
        }
    }
}
