package org.openwide.patientrecord.domain;

/** What came of staff's wish to take a link back. */
public enum Withdrawal {
    WITHDRAWN,
    /** It had ended before; nothing changed. */
    ALREADY_ENDED,
    UNKNOWN
}
