package org.openwide.registration.domain;

/** What became of accepting the terms. */
public sealed interface TermsAcceptance extends Outcome {

    /** The patient is registered. */
    record Accepted(Change change) implements TermsAcceptance, Advance {}

    /** That is not the version in force: this one is. */
    record Outdated(Terms current) implements TermsAcceptance, Refusal {}
}
