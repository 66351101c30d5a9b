package org.openwide.patientrecord.domain;

/** What came of news about a link. */
public enum Hearing {
    HEARD,
    /** Heard, and something before it was not. */
    HEARD_AFTER_A_HOLE,
    /** Heard before: nothing changed. */
    REPEATED,
    /** No such patient or link, any more. */
    UNKNOWN
}
