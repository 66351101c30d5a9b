package org.openwide.gateway.domain;

/** The services behind the gateway. */
public enum Service {
    REGISTRATION,
    NOTIFICATION,
    PATIENT_RECORD
}
