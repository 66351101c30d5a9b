package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.registration.domain.Token;

class PasswordAndEmailIT {

    private final RunningService service = RunningService.get();

    @ParameterizedTest
    @CsvSource({
        "tulip, too-short",
        "passwordpassword, common",
        "abcdefghijklmnop, guessable",
        "Siân O'Neill 85, personal"
    })
    void anEasyPasswordIsRefusedAndSaysWhy(String password, String reason) {
        var patient = Patient.withALink().atPassword();

        var answer = patient.createPassword(password);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("password-unacceptable");
        assertThat(answer.body().get("reasons").toString()).contains(reason);
        assertThat(patient.see().step()).isEqualTo("password");
    }

    @Test
    void aPasswordMayBeTooLong() {
        assertThat(Patient.withALink()
                        .atPassword()
                        .createPassword("tulip moss ".repeat(12))
                        .text("/reasons/0"))
                .isEqualTo("too-long");
    }

    @Test
    void theEmailLinkNamesThePortalAndHidesItsToken() {
        var patient = Patient.withALink().atEmailConfirmation();

        var email = service.topics().email(patient.id(), 1);

        assertThat(email.url()).matches("https://portal\\.example\\.org/confirm-email#[A-Za-z0-9_-]{43}");
        assertThat(email.givenName()).isEqualTo("Siân");
    }

    @Test
    void aWrongPasswordLeavesFewerAttemptsAndTheFifthEndsTheLink() {
        var patient = Patient.withALink().atEmailConfirmation();
        var token = patient.emailedToken(1);

        for (var left = 4; left >= 0; left--) {
            var wrong = patient.followEmail(token, "not the password");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.code()).isEqualTo("password-incorrect");
            assertThat(wrong.body().get("attemptsRemaining").intValue()).isEqualTo(left);
        }

        var right = patient.followEmail(token, Patient.PASSWORD);
        assertThat(right.status()).isEqualTo(410);
        assertThat(right.code()).isEqualTo("email-link-expired");
    }

    @Test
    void aResendEndsTheEarlierLink() {
        var patient = Patient.withALink().atEmailConfirmation();
        var tooSoon = patient.askForTheEmailAgain();
        service.clock().moveOn(Duration.ofSeconds(60));

        var again = patient.askForTheEmailAgain();

        assertThat(tooSoon.status()).isEqualTo(429);
        assertThat(tooSoon.code()).isEqualTo("email-too-soon");
        assertThat(tooSoon.header("Retry-After")).isPresent();
        assertThat(again.status()).isEqualTo(202);
        assertThat(patient.followEmail(patient.emailedToken(1), Patient.PASSWORD)
                        .code())
                .isEqualTo("email-link-expired");
        assertThat(patient.followEmail(patient.emailedToken(2), Patient.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thereAreFiveEmails() {
        var patient = Patient.withALink().atEmailConfirmation();
        for (var i = 0; i < 4; i++) {
            service.clock().moveOn(Duration.ofSeconds(60));
            patient.askForTheEmailAgain();
        }
        service.clock().moveOn(Duration.ofSeconds(60));

        var answer = patient.askForTheEmailAgain();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("email-limit-reached");
        assertThat(answer.header("Retry-After")).isPresent();
    }

    @Test
    void anEmailLinkIsUsedOnceAndExpiresAfterADay() {
        var used = Patient.withALink().atTerms();
        var late = Patient.withALink().atEmailConfirmation();
        service.clock().moveOn(Duration.ofHours(24));

        assertThat(used.followEmail(used.emailedToken(1), Patient.PASSWORD).code())
                .isEqualTo("email-link-used");
        assertThat(late.followEmail(late.emailedToken(1), Patient.PASSWORD).code())
                .isEqualTo("email-link-expired");
    }

    @Test
    void anUnknownEmailLinkIsUnknown() {
        var patient = Patient.withALink();

        assertThat(patient.followEmail(Token.of(new byte[32]).text(), "x").code())
                .isEqualTo("email-link-unknown");
        assertThat(patient.followEmail("", "x").status()).isEqualTo(404);
        assertThat(patient.followEmail(Token.of(new byte[32]).text(), "").code())
                .isEqualTo("request-invalid");
    }

    @Test
    void confirmingTheEmailEndsNoToken() {
        var patient = Patient.withALink().atEmailConfirmation();
        var first = patient.accessToken();

        var answer = patient.followEmail(patient.emailedToken(1), Patient.PASSWORD);

        assertThat(answer.text("/accessToken")).isNotEmpty().isNotEqualTo(first);
        assertThat(patient.using(first).see().step()).isEqualTo("terms");
    }
}
