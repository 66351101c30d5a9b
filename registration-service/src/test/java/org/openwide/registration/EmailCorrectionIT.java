package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.VerifiedDetails;

class EmailCorrectionIT {

    private final RunningService service = RunningService.get();

    private Patient aMinuteAfterTheEmail() {
        var patient = Patient.withALink().atEmailConfirmation();
        service.clock().moveOn(Duration.ofSeconds(60));
        return patient;
    }

    @Test
    void aMistypedAddressIsCorrectedAndOnlyTheNewLinkWorks() {
        var patient = aMinuteAfterTheEmail();

        var changed = patient.changeEmail("ann@example.org");

        assertThat(changed.status()).isEqualTo(202);
        assertThat(changed.step()).isEqualTo("email-confirmation");
        assertThat(changed.text("/emailConfirmation/sentTo")).isEqualTo("a•••@example.org");
        assertThat(changed.text("/details/email")).isEqualTo("ann@example.org");
        assertThat(service.topics().email(patient.id(), 2).email()).isEqualTo("ann@example.org");
        assertThat(patient.followEmail(patient.emailedToken(1), Patient.PASSWORD)
                        .code())
                .isEqualTo("email-link-expired");
        assertThat(patient.followEmail(patient.emailedToken(2), Patient.PASSWORD)
                        .step())
                .isEqualTo("terms");
    }

    @Test
    void theAddressThatWasConfirmedIsTheOneThatCounts() {
        var patient = aMinuteAfterTheEmail();
        patient.changeEmail("ann@example.org");
        var followed = patient.followEmail(patient.emailedToken(2), Patient.PASSWORD);

        patient.using(followed.text("/accessToken")).acceptTerms(followed.text("/terms/version"));

        var event = service.topics().awaitEvent(patient.id(), RegistrationCompleted.class, 1);
        var verified =
                service.topics().opened(event, ((RegistrationCompleted) event.data()).sealed(), VerifiedDetails.class);
        assertThat(verified.email()).isEqualTo("ann@example.org");
    }

    @Test
    void marksThatCameAlongUnseenWithAPastedAddressAreNoPartOfIt() {
        var patient = aMinuteAfterTheEmail();

        var changed = patient.changeEmail("\u202dann@example.org\u202c\u200b");

        assertThat(changed.status()).isEqualTo(202);
        assertThat(changed.text("/details/email")).isEqualTo("ann@example.org");
    }

    @Test
    void anAddressTooSoonAfterTheLastEmailIsRefusedAndNotKept() {
        var patient = Patient.withALink().atEmailConfirmation();

        var answer = patient.changeEmail("ann@example.org");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("email-too-soon");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(patient.see().text("/details/email")).isEqualTo("sian@example.org");
    }

    @Test
    void changesAndResendsCountTogether() {
        var patient = aMinuteAfterTheEmail();
        for (var i = 0; i < 4; i++) {
            assertThat(patient.changeEmail("a" + i + "@example.org").status()).isEqualTo(202);
            service.clock().moveOn(Duration.ofSeconds(60));
        }

        var answer = patient.changeEmail("ann@example.org");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("email-limit-reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"email\":\"nobody\"}",
                "{\"email\":1}",
                "{\"email\":\"\"}",
                "{\"email\":\"a@b.org\",\"admin\":true}"
            })
    void whatIsNoAddressIsInvalid(String body) {
        var patient = aMinuteAfterTheEmail();

        var answer = Api.ofTheService().raw("PUT", patient.path("/email"), patient.accessToken(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("details-invalid");
        assertThat(answer.body().get("errors")).isNotEmpty();
    }

    @Test
    void aConfirmedAddressIsChangedNoMore() {
        var patient = Patient.withALink().atTerms();

        var answer = patient.changeEmail("ann@example.org");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.step()).isEqualTo("terms");
    }
}
