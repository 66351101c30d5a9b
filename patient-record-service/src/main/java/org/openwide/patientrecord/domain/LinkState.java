package org.openwide.patientrecord.domain;

/** What a registration link is good for. */
public enum LinkState {
    LIVE,
    LOCKED,
    USED,
    REPLACED,
    WITHDRAWN,
    EXPIRED
}
