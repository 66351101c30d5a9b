package org.openwide.registration.domain;

/** All that is counted for one registration; opening its link again forgives none of it. */
public record Counts(int failedMatches, MobileCodes codes, Texts texts, EmailLinks emails) {

    public static final Counts NONE = new Counts(0, MobileCodes.NONE, Texts.NONE, EmailLinks.NONE);

    Counts withFailedMatch() {
        return new Counts(failedMatches + 1, codes, texts, emails);
    }

    Counts with(MobileCodes changed) {
        return new Counts(failedMatches, changed, texts, emails);
    }

    Counts with(Texts changed) {
        return new Counts(failedMatches, codes, changed, emails);
    }

    Counts with(EmailLinks changed) {
        return new Counts(failedMatches, codes, texts, changed);
    }
}
