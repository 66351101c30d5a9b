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
        leads(opened, 201, "details");
        assertThat(opened.text("/practice/name")).isEqualTo("Riverside Dental");

        var entered = patient.enterDetails();
        leads(entered, 200, "confirm-details");
        assertThat(entered.text("/details/givenName")).isEqualTo("Siân");

        var confirmed = patient.confirmDetails();
        leads(confirmed, 202, "mobile-code");
        assertThat(confirmed.text("/mobileCode/sentTo")).isEqualTo("•••• ••• 123");
        assertThat(confirmed.text("/mobileCode/delivery")).isEqualTo("pending");

        leads(patient.enterCode(patient.textedCode(1)), 200, "password");
        var created = patient.createPassword(Patient.PASSWORD);
        leads(created, 202, "email-confirmation");
        assertThat(created.text("/emailConfirmation/sentTo")).isEqualTo("s•••@example.org");

        var followed = patient.followEmail(patient.emailedToken(1), Patient.PASSWORD);
        leads(followed, 200, "terms");
        patient.using(followed.text("/accessToken"));
        leads(patient.acceptTerms(followed.text("/terms/version")), 200, "complete");
    }

    private static void leads(Answer answer, int status, String step) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.step()).isEqualTo(step);
    }

    @Test
    void everyStepIsTold() {
        var patient = Patient.withALink().registered();

        topics.awaitEvent(patient.id(), RegistrationCompleted.class, 1);

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
        assertThat(events).allSatisfy(event -> isOf(patient, event));
    }

    private static void isOf(Patient patient, Event<?> event) {
        assertThat(event.subject()).isEqualTo(patient.id().toString());
        assertThat(event.correlationId()).isEqualTo(patient.id().toString());
        assertThat(event.source()).isEqualTo("/openwide/registration-service");
        assertThat(event.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void whatWasVerifiedIsSealedToThePatientRecordService() {
        var patient = Patient.withALink().registered();

        var completed = topics.awaitEvent(patient.id(), RegistrationCompleted.class, 1);

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
