package org.openwide.gateway.domain;

import java.net.URI;

/** Where each service is reached. */
public record Upstreams(URI registration, URI notification, URI patientRecord) {

    public URI of(Service service) {
        return switch (service) {
            case REGISTRATION -> registration;
            case NOTIFICATION -> notification;
            case PATIENT_RECORD -> patientRecord;
        };
    }
}
