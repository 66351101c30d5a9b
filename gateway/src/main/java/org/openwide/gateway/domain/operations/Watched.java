package org.openwide.gateway.domain.operations;

/** What operators look after: the gateway itself, and the services behind it. */
public enum Watched {
    GATEWAY,
    REGISTRATION,
    NOTIFICATION,
    PATIENT_RECORD
}
