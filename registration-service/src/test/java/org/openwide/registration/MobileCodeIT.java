package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Purpose;
import org.openwide.event.notification.NotificationEvent;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.RegistrationLocked;

class MobileCodeIT {

    private final RunningService service = RunningService.get();

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private Patient withWrongEntries(int times) {
        var patient = Patient.withALink().atMobileCode();
        var wrong = wrong(patient.textedCode(1));
        for (var i = 0; i < times; i++) {
            patient.enterCode(wrong);
        }
        return patient;
    }

    @Test
    void aWrongCodeLeavesFewerAttempts() {
        var patient = Patient.withALink().atMobileCode();

        var answer = patient.enterCode(wrong(patient.textedCode(1)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("code-incorrect");
        assertThat(answer.body().get("attemptsRemaining").intValue()).isEqualTo(4);
        assertThat(patient.see().body().at("/mobileCode/attemptsRemaining").intValue())
                .isEqualTo(4);
    }

    @Test
    void aDeadCodeIsExpired() {
        var patient = withWrongEntries(5);

        var answer = patient.enterCode(patient.textedCode(1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("code-expired");
    }

    @Test
    void anOldCodeIsExpired() {
        var patient = Patient.withALink().atMobileCode();
        service.clock().moveOn(Duration.ofMinutes(10));

        assertThat(patient.enterCode(patient.textedCode(1)).code()).isEqualTo("code-expired");
    }

    @Test
    void tenWrongCodesLockTheRegistrationAndItsLink() {
        var patient = withWrongEntries(5);
        service.clock().moveOn(Duration.ofSeconds(30));
        patient.askForTheCodeAgain();
        var wrong = wrong(patient.textedCode(2));
        for (var i = 0; i < 4; i++) {
            patient.enterCode(wrong);
        }

        var tenth = patient.enterCode(wrong);

        assertThat(tenth.status()).isEqualTo(423);
        assertThat(tenth.code()).isEqualTo("registration-locked");
        assertThat(tenth.text("/practice/phone")).isEqualTo("020 7946 0018");
        assertThat(patient.open().code()).isEqualTo("link-locked");
        assertThat(service.topics()
                        .await(patient.id(), RegistrationLocked.class, 1)
                        .reason())
                .isEqualTo("too-many-wrong-codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "１２３４５６"})
    void whatIsNoCodeIsRefusedAndNotCounted(String entered) {
        var patient = Patient.withALink().atMobileCode();

        var answer = patient.enterCode(entered);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("request-invalid");
        assertThat(answer.text("/errors/0/field")).isEqualTo("code");
        assertThat(patient.see().body().at("/mobileCode/attemptsRemaining").intValue())
                .isEqualTo(5);
    }

    @Test
    void theSameCodeIsSentAgainWhileItHasTimeLeft() {
        var patient = Patient.withALink().atMobileCode();
        service.clock().moveOn(Duration.ofSeconds(30));

        var answer = patient.askForTheCodeAgain();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(patient.textedCode(2)).isEqualTo(patient.textedCode(1));
        assertThat(service.topics().await(patient.id(), OtpRequested.class, 2).resend())
                .isTrue();
    }

    @Test
    void textsAreThirtySecondsApart() {
        var patient = Patient.withALink().atMobileCode();

        var answer = patient.askForTheCodeAgain();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("mobile-code-too-soon");
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 30));
    }

    @Test
    void thereAreThreeTextsAnHour() {
        var patient = Patient.withALink().atMobileCode();
        for (var i = 0; i < 2; i++) {
            service.clock().moveOn(Duration.ofSeconds(31));
            assertThat(patient.askForTheCodeAgain().status()).isEqualTo(202);
        }
        service.clock().moveOn(Duration.ofSeconds(31));

        var answer = patient.askForTheCodeAgain();

        assertThat(answer.code()).isEqualTo("mobile-code-limit-reached");
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(3400, 3600));
    }

    @Test
    void thePatientSeesWhatBecameOfTheText() {
        var patient = Patient.withALink().atMobileCode();
        var noticeId =
                service.topics().awaitEvent(patient.id(), OtpRequested.class, 1).id();
        var whose = patient.link().patientId();
        var now = service.clock().instant();

        hear(new SmsSent(Staff.PRACTICE, whose, patient.id(), noticeId, Purpose.MOBILE_CODE, now));
        await().untilAsserted(() -> assertThat(delivery(patient)).isEqualTo("sent"));
        assertThat(patient.see().text("/mobileCode/sentAt")).isEqualTo(now.toString());

        hear(new SmsFailed(Staff.PRACTICE, whose, patient.id(), noticeId, Purpose.MOBILE_CODE, "refused", now));
        await().untilAsserted(() -> assertThat(delivery(patient)).isEqualTo("failed"));
        assertThat(patient.see().text("/mobileCode/sentAt")).isEmpty();
    }

    private void hear(NotificationEvent news) {
        service.staff().say(UUID.randomUUID(), news);
    }

    private static String delivery(Patient patient) {
        return patient.see().text("/mobileCode/delivery");
    }

    @Test
    void anUnknownFieldOrTypeIsRefused() {
        var patient = Patient.withALink().atMobileCode();

        var wrongType = patient.call("POST", "/mobile-code/verification", Map.of("code", 123456));
        var unknown = patient.call("POST", "/mobile-code/verification", Map.of("code", "123456", "step", "complete"));

        assertThat(wrongType.code()).isEqualTo("request-invalid");
        assertThat(wrongType.text("/errors/0/code")).isEqualTo("wrong-type");
        assertThat(unknown.text("/errors/0/code")).isEqualTo("unknown-field");
    }
}
