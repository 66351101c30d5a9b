package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
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
    void openingAgainBeforeTheMobileIsVerifiedStartsOver() {
        var patient = Patient.withALink().atMobileCode();
        var earlier = patient.accessToken();

        var again = patient.open();

        assertThat(again.step()).isEqualTo("details");
        assertThat(again.body().has("details")).isFalse();
        assertThat(patient.see().body().has("details")).isFalse();
        assertThat(patient.using(earlier).see().status()).isEqualTo(401);
    }

    @Test
    void openingAgainAfterThatResumesOnAnyDevice() {
        var patient = Patient.withALink().atEmailConfirmation();
        var earlier = patient.accessToken();

        var again = patient.open();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.step()).isEqualTo("resume");
        assertThat(again.body().has("details")).isFalse();
        assertThat(again.body().has("mobileCode")).isFalse();
        assertThat(again.body().has("emailConfirmation")).isFalse();
        assertThat(patient.askForTheEmailAgain().code()).isEqualTo("step-out-of-order");
        assertThat(patient.askForTheEmailAgain().text("/step")).isEqualTo("resume");

        service.clock().moveOn(Duration.ofSeconds(30));
        assertThat(patient.askForTheCodeAgain().status()).isEqualTo(202);
        var newToken = patient.accessToken();
        assertThat(patient.using(earlier).see().step()).isEqualTo("email-confirmation");

        var proven = patient.using(newToken).enterCode(patient.textedCode(2));

        assertThat(proven.step()).isEqualTo("email-confirmation");
        assertThat(proven.text("/details/familyName")).isEqualTo("O'Neill");
        assertThat(patient.using(earlier).see().status()).isEqualTo(401);
        assertThat(service.topics().typesOf(patient.id())).containsOnlyOnce("MobileVerified");
    }

    @Test
    void onlyWhoeverAskedForACodeToResumeSeesWhatBecameOfIt() {
        var patient = Patient.withALink().atEmailConfirmation();
        patient.open();
        service.clock().moveOn(Duration.ofSeconds(30));
        patient.askForTheCodeAgain();
        var asked = patient.accessToken();

        var another = patient.open();

        assertThat(another.body().has("mobileCode")).isFalse();
        assertThat(patient.see().body().has("mobileCode")).isFalse();
        assertThat(patient.using(asked).see().text("/mobileCode/sentTo")).isEqualTo("•••• ••• 123");
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

    @Test
    void theTermsCanBeReadByAllAndMustBeThoseInForce() throws Exception {
        var patient = Patient.withALink().atTerms();
        var reference = patient.see().body().get("terms");

        var terms = api.call("GET", reference.get("href").stringValue(), null, null);
        assertThat(terms.status()).isEqualTo(200);
        var digest =
                MessageDigest.getInstance("SHA-256").digest(terms.text("/text").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(terms.text("/sha256"))
                .isEqualTo(reference.get("sha256").stringValue());
        assertThat(api.call("GET", "/api/terms/1999", null, null).code()).isEqualTo("not-found");

        var outdated = patient.acceptTerms("2020-01-01");
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.code()).isEqualTo("terms-outdated");
        assertThat(outdated.text("/terms/version")).isEqualTo(terms.text("/version"));
        assertThat(patient.call("POST", "/terms-acceptance", Map.of()).text("/errors/0/code"))
                .isEqualTo("required");
        assertThat(patient.acceptTerms(terms.text("/version")).step()).isEqualTo("complete");
        assertThat(patient.see().text("/details/givenName")).isEqualTo("Siân");
    }
}
