package org.openwide.localstack.stack;

/** The four services, in the order in which their ports stand. */
enum Service {
    GATEWAY("gateway", 0),
    REGISTRATION("registration-service", 1),
    NOTIFICATION("notification-service", 2),
    PATIENT_RECORD("patient-record-service", 3);

    private final String processName;
    private final int portOffset;

    Service(String processName, int portOffset) {
        this.processName = processName;
        this.portOffset = portOffset;
    }

    /** Its name as a process, a module and a jar. */
    String processName() {
        return processName;
    }

    int portOffset() {
        return portOffset;
    }

    boolean hasDatabase() {
        return this != GATEWAY;
    }
}
