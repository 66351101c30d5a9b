package org.openwide.event.registrationlink;

import org.openwide.event.EventData;

/** Events of one patient's registration links, in order; the subject is the patient. */
public sealed interface RegistrationLinkEvent extends EventData
        permits LinkIssued, LinkMatchDataChanged, LinkRevoked, LinkDeliveryRequested {

    @Override
    default String subject() {
        return practiceId() + "/" + patientId();
    }
}
