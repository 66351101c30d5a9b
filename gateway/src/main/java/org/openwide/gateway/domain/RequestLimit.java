package org.openwide.gateway.domain;

/** How many requests one client may send to the patient API. Counting never fails and never waits. */
@FunctionalInterface
public interface RequestLimit {

    /** Counts one request of this client, and says whether it may go on. */
    Admission admit(ClientAddress client);
}
