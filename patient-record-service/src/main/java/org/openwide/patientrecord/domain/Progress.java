package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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
import org.openwide.patientrecord.domain.RegistrationNews.NewLinkRequested;
import org.openwide.patientrecord.domain.RegistrationNews.PasswordSet;
import org.openwide.patientrecord.domain.RegistrationNews.SomethingElse;
import org.openwide.patientrecord.domain.RegistrationNews.Started;
import org.openwide.patientrecord.domain.RegistrationNews.TermsAccepted;

/**
 * How far a link's registration has come, from its events alone.
 *
 * @param step null until the patient opened the link
 * @param mismatch how the details differed when they were last confirmed; null once they matched
 * @param reached when each step was reached first, as far as it was heard
 */
public record Progress(
        Heard heard,
        @Nullable Step step,
        @Nullable Mismatch mismatch,
        Sendings sendings,
        Stop stop,
        Map<Step, Instant> reached) {

    public static final Progress NONE = new Progress(Heard.NOTHING, null, null, Sendings.NONE, Stop.NONE, Map.of());

    public Progress {
        reached = Map.copyOf(reached);
    }

    boolean knows(RegistrationNews news) {
        return news.sequence() <= heard.sequence();
    }

    boolean follows(RegistrationNews news) {
        return news.sequence() == heard.sequence() + 1;
    }

    boolean isComplete() {
        return step == Step.COMPLETE;
    }

    boolean isLocked() {
        return step == Step.LOCKED;
    }

    Progress after(RegistrationNews news) {
        var counted = new Progress(Heard.of(news), step, mismatch, sendings, stop, reached);
        return switch (news.fact()) {
            case Started _ -> counted.at(Step.DETAILS);
            case DetailsMatched _ -> counted.matchedAt(Step.MOBILE_CODE);
            case DetailsNotMatched differing -> counted.differing(differing.mismatch());
            case CodeRequested code -> counted.sending(sendings.withCode(code.notification()));
            case MobileVerified _ -> counted.matchedAt(Step.PASSWORD);
            case PasswordSet _ -> counted.matchedAt(Step.EMAIL_CONFIRMATION);
            case EmailRequested email -> counted.sending(sendings.withEmail(email.notification()));
            case EmailConfirmed _ -> counted.matchedAt(Step.TERMS);
            case TermsAccepted _ -> counted.matchedAt(Step.TERMS);
            case Completed _ -> counted.matchedAt(Step.COMPLETE);
            case Locked locked -> counted.at(Step.LOCKED).stopped(stop.locked(locked.reason()));
            case Ended ended -> counted.stopped(stop.ended(ended.reason()));
            case NewLinkRequested asked -> counted.stopped(stop.newLinkRequested(asked.at()));
            case SomethingElse _ -> counted;
        };
    }

    private Progress at(Step next) {
        return new Progress(heard, next, mismatch, sendings.settled(), stop, reaching(next));
    }

    /** At a step that only matched details lead to, whether or not it was heard that they did. */
    private Progress matchedAt(Step next) {
        return new Progress(heard, next, null, sendings.settled(), stop, reaching(next));
    }

    private Map<Step, Instant> reaching(Step next) {
        var at = heard.at();
        if (at == null || reached.containsKey(next)) {
            return reached;
        }
        var all = new EnumMap<Step, Instant>(Step.class);
        all.putAll(reached);
        all.put(next, at);
        return all;
    }

    private Progress differing(Mismatch differing) {
        return new Progress(heard, Step.DETAILS, differing, sendings.settled(), stop, reached);
    }

    private Progress sending(Sendings next) {
        return new Progress(heard, step, mismatch, next, stop, reached);
    }

    private Progress stopped(Stop next) {
        return new Progress(heard, step, mismatch, sendings, next, reached);
    }

    /**
     * The last event that counted; one at or below its sequence is a repetition.
     *
     * @param event its name; null when there was none
     */
    public record Heard(
            long sequence, @Nullable String event, @Nullable Instant at) {

        static final Heard NOTHING = new Heard(0, null, null);

        static Heard of(RegistrationNews news) {
            return new Heard(news.sequence(), news.event(), news.at());
        }
    }

    /**
     * Why a registration goes on no more; each null while it does.
     *
     * @param newLinkRequestedAt when the patient last asked for another link; what staff owe them an answer to
     */
    public record Stop(
            @Nullable String lockedBecause,
            @Nullable String endedBecause,
            @Nullable Instant newLinkRequestedAt) {

        static final Stop NONE = new Stop(null, null, null);

        Stop locked(String reason) {
            return new Stop(reason, endedBecause, newLinkRequestedAt);
        }

        Stop ended(String reason) {
            return new Stop(lockedBecause, reason, newLinkRequestedAt);
        }

        Stop newLinkRequested(Instant at) {
            return new Stop(lockedBecause, endedBecause, at);
        }
    }
}
