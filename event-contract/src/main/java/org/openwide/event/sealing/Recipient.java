package org.openwide.event.sealing;

/** A service that something can be sealed to. */
public enum Recipient {
    REGISTRATION_SERVICE("registration-service"),
    NOTIFICATION_SERVICE("notification-service"),
    PATIENT_RECORD_SERVICE("patient-record-service");

    private final String serviceName;

    Recipient(String serviceName) {
        this.serviceName = serviceName;
    }

    /** The name on the wire and in the names of keyset files. */
    public String serviceName() {
        return serviceName;
    }
}
