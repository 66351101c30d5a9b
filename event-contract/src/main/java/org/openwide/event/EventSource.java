package org.openwide.event;

/** Who says an event: the CloudEvents source. */
public enum EventSource {
    REGISTRATION_SERVICE("/openwide/registration-service"),
    NOTIFICATION_SERVICE("/openwide/notification-service"),
    PATIENT_RECORD_SERVICE("/openwide/patient-record-service");

    private final String uri;

    EventSource(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }
}
