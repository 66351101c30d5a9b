package org.openwide.registration.adapter.mongo;

import java.util.UUID;
import org.openwide.event.EventData;
import org.openwide.event.Practice;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.NewLinkRequested;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationEnded;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.TermsAccepted;
import org.openwide.registration.domain.Account;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.Field;
import org.openwide.registration.domain.TermsReceipt;

/** Says what happened to one registration in the words of the event contract. */
record PublishedLanguage(Dossier dossier, UUID eventId, SealedParts sealedParts) {

    EventData of(DomainEvent event) {
        return switch (event) {
            case DomainEvent.RegistrationStarted started -> started(started);
            case DomainEvent.DetailsSubmitted(var details) -> submitted(details);
            case DomainEvent.DetailsNotMatched notMatched -> notMatched(notMatched);
            case DomainEvent.OtpRequested otp -> otpRequested(otp);
            case DomainEvent.MobileVerified verified -> mobileVerified(verified);
            case DomainEvent.PasswordSet _ -> new PasswordSet(practiceId(), patientId(), registrationId());
            case DomainEvent.EmailConfirmationRequested email -> emailRequested(email);
            case DomainEvent.EmailConfirmed confirmed -> emailConfirmed(confirmed);
            case DomainEvent.TermsAccepted(var receipt) -> termsAccepted(receipt);
            case DomainEvent.RegistrationCompleted(var account) -> completed(account);
            case DomainEvent.NewLinkRequested(var at) ->
                new NewLinkRequested(practiceId(), patientId(), registrationId(), at);
            case DomainEvent.RegistrationLocked locked -> locked(locked);
            case DomainEvent.RegistrationEnded ended -> ended(ended);
        };
    }

    private RegistrationStarted started(DomainEvent.RegistrationStarted started) {
        return new RegistrationStarted(practiceId(), patientId(), registrationId(), started.at());
    }

    private DetailsSubmitted submitted(Details details) {
        var sealed = sealedParts.of(details, eventId);
        return new DetailsSubmitted(practiceId(), patientId(), registrationId(), sealed);
    }

    private DetailsNotMatched notMatched(DomainEvent.DetailsNotMatched notMatched) {
        var fields = notMatched.mismatched().stream().map(Field::word).toList();
        var remaining = notMatched.attemptsRemaining();
        return new DetailsNotMatched(practiceId(), patientId(), registrationId(), fields, remaining);
    }

    private OtpRequested otpRequested(DomainEvent.OtpRequested otp) {
        return new OtpRequested(
                practiceId(),
                patientId(),
                registrationId(),
                otp.codeId().value(),
                otp.expiresAt(),
                otp.resend(),
                practice(),
                dossier.language().tag(),
                sealedParts.of(otp, eventId));
    }

    private MobileVerified mobileVerified(DomainEvent.MobileVerified verified) {
        return new MobileVerified(practiceId(), patientId(), registrationId(), verified.at());
    }

    private EmailConfirmationRequested emailRequested(DomainEvent.EmailConfirmationRequested email) {
        return new EmailConfirmationRequested(
                practiceId(),
                patientId(),
                registrationId(),
                email.noticeId(),
                email.expiresAt(),
                practice(),
                dossier.language().tag(),
                sealedParts.of(email, eventId));
    }

    private EmailConfirmed emailConfirmed(DomainEvent.EmailConfirmed confirmed) {
        return new EmailConfirmed(practiceId(), patientId(), registrationId(), confirmed.at());
    }

    private TermsAccepted termsAccepted(TermsReceipt receipt) {
        return new TermsAccepted(
                practiceId(),
                patientId(),
                registrationId(),
                receipt.version(),
                receipt.language(),
                receipt.sha256(),
                receipt.acceptedAt());
    }

    private RegistrationCompleted completed(Account account) {
        var sealed = sealedParts.of(account, eventId);
        return new RegistrationCompleted(practiceId(), patientId(), registrationId(), account.completedAt(), sealed);
    }

    private RegistrationLocked locked(DomainEvent.RegistrationLocked locked) {
        return new RegistrationLocked(
                practiceId(), patientId(), registrationId(), locked.reason().word());
    }

    private RegistrationEnded ended(DomainEvent.RegistrationEnded ended) {
        return new RegistrationEnded(
                practiceId(), patientId(), registrationId(), ended.reason().word());
    }

    private String practiceId() {
        return dossier.link().practice().id();
    }

    private String patientId() {
        return dossier.link().patientId();
    }

    private UUID registrationId() {
        return dossier.link().id().value();
    }

    private Practice practice() {
        return new Practice(
                dossier.link().practice().name(), dossier.link().practice().phone());
    }
}
