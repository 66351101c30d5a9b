package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.SubmittedDetails;
import org.openwide.event.registration.VerifiedDetails;

class JourneyIT {

    private final Topics topics = RunningService.get().topics();

    @Test
    void aPatientRegisters() {
        var patient = Patient.withALink();

        var opened = patient.open();
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.step()).isEqualTo("details");
        assertThat(opened.text("/practice/name")).isEqualTo("Riverside Dental");

        var entered = patient.enterDetails();
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.step()).isEqualTo("confirm-details");
        assertThat(entered.text("/details/givenName")).isEqualTo("Siân");

        var confirmed = patient.confirmDetails();
        assertThat(confirmed.status()).isEqualTo(202);
        assertThat(confirmed.step()).isEqualTo("mobile-code");
        assertThat(confirmed.text("/mobileCode/sentTo")).isEqualTo("•••• ••• 123");
        assertThat(confirmed.text("/mobileCode/delivery")).isEqualTo("pending");

        var verified = patient.enterCode(patient.textedCode(1));
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.step()).isEqualTo("password");

        var created = patient.createPassword(Patient.PASSWORD);
        assertThat(created.status()).isEqualTo(202);
        assertThat(created.step()).isEqualTo("email-confirmation");
        assertThat(created.text("/emailConfirmation/sentTo")).isEqualTo("s•••@example.org");

        var followed = patient.followEmail(patient.emailedToken(1), Patient.PASSWORD);
        assertThat(followed.status()).isEqualTo(200);
        assertThat(followed.step()).isEqualTo("terms");

        patient.using(followed.text("/accessToken"));
        var accepted = patient.acceptTerms(followed.text("/terms/version"));
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.step()).isEqualTo("complete");
    }

    @Test
    void everyStepIsTold() {
        var patient = Patient.withALink().registered();

        var completed = topics.awaitEvent(patient.id(), RegistrationCompleted.class, 1);

        var events = topics.of(patient.id());
        assertThat(topics.typesOf(patient.id()))
                .containsExactly(
                        "RegistrationStarted",
                        "DetailsSubmitted",
                        "OtpRequested",
                        "MobileVerified",
                        "PasswordSet",
                        "EmailConfirmationRequested",
                        "EmailConfirmed",
                        "TermsAccepted",
                        "RegistrationCompleted");
        assertThat(events)
                .extracting(Event::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 9).boxed().toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(patient.id().toString());
            assertThat(event.correlationId()).isEqualTo(patient.id().toString());
            assertThat(event.source()).isEqualTo("/openwide/registration-service");
            assertThat(event.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        });
        var verified =
                topics.opened(completed, ((RegistrationCompleted) completed.data()).sealed(), VerifiedDetails.class);
        assertThat(verified.email()).isEqualTo("sian@example.org");
        assertThat(verified.mobile()).isEqualTo("+447700900123");
    }

    @Test
    void whatWasSubmittedIsSealedToThePatientRecordService() {
        var patient = Patient.withALink().atMobileCode();

        var event = topics.awaitEvent(patient.id(), DetailsSubmitted.class, 1);

        var submitted = topics.opened(event, ((DetailsSubmitted) event.data()).sealed(), SubmittedDetails.class);
        assertThat(submitted.givenName()).isEqualTo("Siân");
        assertThat(submitted.familyName()).isEqualTo("O'Neill");
    }
}
