package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.RegistrationNews.CodeRequested;
import org.openwide.patientrecord.domain.RegistrationNews.Completed;
import org.openwide.patientrecord.domain.RegistrationNews.DetailsMatched;
import org.openwide.patientrecord.domain.RegistrationNews.DetailsNotMatched;
import org.openwide.patientrecord.domain.RegistrationNews.EmailConfirmed;
import org.openwide.patientrecord.domain.RegistrationNews.EmailRequested;
import org.openwide.patientrecord.domain.RegistrationNews.Ended;
import org.openwide.patientrecord.domain.RegistrationNews.Locked;
import org.openwide.patientrecord.domain.RegistrationNews.MobileVerified;
import org.openwide.patientrecord.domain.RegistrationNews.PasswordSet;
import org.openwide.patientrecord.domain.RegistrationNews.SomethingElse;
import org.openwide.patientrecord.domain.RegistrationNews.Started;
import org.openwide.patientrecord.domain.RegistrationNews.TermsAccepted;

/**
 * How far a link's registration has come, from its events alone.
 *
 * @param lastSequence the last event that counted; one at or below it is a repetition
 * @param step null until the patient opened the link
 * @param latestText the notification that carries the newest mobile code
 * @param latestEmail the notification that carries the newest confirmation link
 */
public record Progress(
        long lastSequence,
        @Nullable Step step,
        @Nullable String lastEvent,
        @Nullable Instant lastEventAt,
        @Nullable Mismatch mismatch,
        @Nullable UUID latestText,
        @Nullable UUID latestEmail,
        @Nullable String lockedBecause,
        @Nullable String endedBecause) {

    public static final Progress NONE = new Progress(0, null, null, null, null, null, null, null, null);

    boolean knows(RegistrationNews news) {
        return news.sequence() <= lastSequence;
    }

    boolean isComplete() {
        return step == Step.COMPLETE;
    }

    boolean isLocked() {
        return step == Step.LOCKED;
    }

    Progress after(RegistrationNews news) {
        var counted = new Progress(
                news.sequence(),
                step,
                news.event(),
                news.at(),
                mismatch,
                latestText,
                latestEmail,
                lockedBecause,
                endedBecause);
        return switch (news.fact()) {
            case Started _ -> counted.at(Step.DETAILS);
            case DetailsMatched _ -> counted.withMismatch(null).at(Step.MOBILE_CODE);
            case DetailsNotMatched differing ->
                counted.withMismatch(differing.mismatch()).at(Step.DETAILS);
            case CodeRequested code -> counted.withText(code.notification());
            case MobileVerified _ -> counted.at(Step.PASSWORD);
            case PasswordSet _ -> counted.at(Step.EMAIL_CONFIRMATION);
            case EmailRequested email -> counted.withEmail(email.notification());
            case EmailConfirmed _ -> counted.at(Step.TERMS);
            case TermsAccepted _ -> counted;
            case Completed _ -> counted.at(Step.COMPLETE);
            case Locked locked -> counted.locked(locked.reason());
            case Ended ended -> counted.ended(ended.reason());
            case SomethingElse _ -> counted;
        };
    }

    private Progress at(Step next) {
        return new Progress(
                lastSequence,
                next,
                lastEvent,
                lastEventAt,
                mismatch,
                latestText,
                latestEmail,
                lockedBecause,
                endedBecause);
    }

    private Progress withMismatch(@Nullable Mismatch differing) {
        return new Progress(
                lastSequence,
                step,
                lastEvent,
                lastEventAt,
                differing,
                latestText,
                latestEmail,
                lockedBecause,
                endedBecause);
    }

    private Progress withText(UUID text) {
        return new Progress(
                lastSequence, step, lastEvent, lastEventAt, mismatch, text, latestEmail, lockedBecause, endedBecause);
    }

    private Progress withEmail(UUID email) {
        return new Progress(
                lastSequence, step, lastEvent, lastEventAt, mismatch, latestText, email, lockedBecause, endedBecause);
    }

    private Progress locked(String reason) {
        return new Progress(
                lastSequence,
                Step.LOCKED,
                lastEvent,
                lastEventAt,
                mismatch,
                latestText,
                latestEmail,
                reason,
                endedBecause);
    }

    private Progress ended(String reason) {
        return new Progress(
                lastSequence, step, lastEvent, lastEventAt, mismatch, latestText, latestEmail, lockedBecause, reason);
    }
}
