package org.openwide.patientrecord.domain;

/** Whom a key shows a caller to be. */
public sealed interface KeyHolder {

    /** Runs the installation: practices and their keys, no patient. */
    record Operator() implements KeyHolder {}

    /** A practice's software. */
    record OfPractice(PracticeId practice) implements KeyHolder {}

    /** The key opens nothing: it is unknown or revoked. */
    record Nobody() implements KeyHolder {}
}
