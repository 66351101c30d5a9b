package org.openwide.patientrecord.domain;

/** Why a link works no longer. */
public enum RevocationReason {
    /** Staff issued a new one. */
    REPLACED,
    /** Staff took it back, or the record can no longer be registered. */
    WITHDRAWN
}
