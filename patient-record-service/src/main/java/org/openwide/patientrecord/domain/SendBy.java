package org.openwide.patientrecord.domain;

/** How a registration link gets to the patient. */
public enum SendBy {
    /** Staff hand it over themselves. */
    NONE,
    SMS,
    EMAIL
}
