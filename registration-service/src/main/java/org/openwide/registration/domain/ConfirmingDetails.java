package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The patient sees the details again and is to confirm them. Only then are they matched. */
public record ConfirmingDetails(Dossier dossier, Details details) implements Identifying {

    @Override
    public DetailsSoFar soFar() {
        return DetailsSoFar.of(details);
    }

    @Override
    public Step step() {
        return Step.CONFIRM_DETAILS;
    }

    @Override
    public ConfirmingDetails with(Dossier changed) {
        return new ConfirmingDetails(changed, details);
    }

    /**
     * Matches the details against the record and, where they match, texts a code to its mobile.
     *
     * @param fresh the id of the code to text when no earlier one has enough time left
     * @param noticeId names the text
     */
    public Confirmation confirm(CodeId fresh, UUID noticeId, Rules rules, Instant now) {
        var differing = Matching.differences(details, dossier.link().expected());
        if (!differing.isEmpty()) {
            var remaining = rules.limits().failedMatches() - dossier.counts().failedMatches() - 1;
            return failed(new DomainEvent.DetailsNotMatched(differing, Math.max(0, remaining)));
        }
        return switch (Texting.of(dossier, details.mobile(), fresh, noticeId, rules, now)) {
            case Texting.Refused(var refusal) -> refusal;
            case Texting.Asked(var texted, var otp) ->
                new Confirmation.Matched(Change.to(
                        new AwaitingMobileCode(texted, details), new DomainEvent.DetailsSubmitted(details), otp));
        };
    }

    private Confirmation failed(DomainEvent.DetailsNotMatched notMatched) {
        var counted = dossier.with(dossier.counts().withFailedMatch());
        if (notMatched.attemptsRemaining() > 0) {
            var change = Change.to(new ConfirmingDetails(counted, details), notMatched);
            return new Confirmation.NotMatched(change, notMatched.attemptsRemaining(), practice());
        }
        var locked = LockedRegistration.of(counted, LockReason.TOO_MANY_FAILED_MATCHES, notMatched);
        return new LinkLocked(practice(), Optional.of(locked));
    }
}
