package org.openwide.registration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that is counted for one registration; opening its link again forgives none of it.
 *
 * @param newLinkAskedAt when the patient last asked the practice for a new link, if ever
 */
public record Counts(
        int failedMatches, MobileCodes codes, Texts texts, EmailLinks emails, Optional<Instant> newLinkAskedAt) {

    public static final Counts NONE = new Counts(0, MobileCodes.NONE, Texts.NONE, EmailLinks.NONE, Optional.empty());

    /** More requests for a new link than one in this time tell the practice nothing new. */
    private static final Duration NEW_LINK_APART = Duration.ofDays(1);

    Counts withFailedMatch() {
        return new Counts(failedMatches + 1, codes, texts, emails, newLinkAskedAt);
    }

    Counts with(MobileCodes changed) {
        return new Counts(failedMatches, changed, texts, emails, newLinkAskedAt);
    }

    Counts with(Texts changed) {
        return new Counts(failedMatches, codes, changed, emails, newLinkAskedAt);
    }

    Counts with(EmailLinks changed) {
        return new Counts(failedMatches, codes, texts, changed, newLinkAskedAt);
    }

    boolean newLinkMayBeAskedFor(Instant now) {
        return newLinkAskedAt
                .map(asked -> !now.isBefore(asked.plus(NEW_LINK_APART)))
                .orElse(true);
    }

    Counts withNewLinkAskedFor(Instant now) {
        return new Counts(failedMatches, codes, texts, emails, Optional.of(now));
    }
}
