package org.openwide.registration.domain;

/** What became of one entry of a code. */
sealed interface CodeComparison {

    /** It is one of the live codes; all of them are used up now. */
    record Matched(MobileCodes rest) implements CodeComparison {}

    /** It is none of the live codes, and was counted once on each. */
    record Mismatched(MobileCodes counted) implements CodeComparison {}

    /** No code is live, so nothing was compared or counted. */
    record NoLiveCode() implements CodeComparison {}
}
