package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What happened to a registration, in plain words: whoever publishes it seals what is personal or secret. */
public sealed interface DomainEvent {

    /** The patient opened the link for the first time. */
    record RegistrationStarted(Instant at) implements DomainEvent {}

    /** The patient confirmed details that match the record. */
    record DetailsSubmitted(Details details) implements DomainEvent {}

    /** The patient confirmed details that differ from the record. */
    record DetailsNotMatched(Set<Field> mismatched, int attemptsRemaining) implements DomainEvent {}

    /**
     * A code is to be texted.
     *
     * @param noticeId the id of the published event, by which later news of the text come
     * @param resend whether this very code was texted before
     */
    record OtpRequested(
            UUID noticeId, CodeId codeId, MobileCode code, MobileNumber to, Instant expiresAt, boolean resend)
            implements DomainEvent {}

    /** The patient entered the right code for the first time. */
    record MobileVerified(Instant at) implements DomainEvent {}

    /** The patient created a password. */
    record PasswordSet() implements DomainEvent {}

    /**
     * A link is to be emailed.
     *
     * @param noticeId the id of the published event, by which later news of the email come
     */
    record EmailConfirmationRequested(UUID noticeId, EmailAddress to, String givenName, Token token, Instant expiresAt)
            implements DomainEvent {

        @Override
        public String toString() {
            return "EmailConfirmationRequested[masked]";
        }
    }

    /** The patient followed the emailed link and entered the password. */
    record EmailConfirmed(Instant at) implements DomainEvent {}

    /** The patient accepted the terms. */
    record TermsAccepted(TermsReceipt receipt) implements DomainEvent {}

    /** The patient is registered. */
    record RegistrationCompleted(Account account) implements DomainEvent {}

    /** The patient asks the practice for a new link. */
    record NewLinkRequested(Instant at) implements DomainEvent {}

    /** Too many attempts failed. */
    record RegistrationLocked(LockReason reason) implements DomainEvent {}

    /** The link was replaced, withdrawn or expired under the registration. */
    record RegistrationEnded(EndReason reason) implements DomainEvent {}
}
