package org.openwide.event.registrationlink;

import java.util.UUID;
import org.openwide.event.Sealed;

/** Staff corrected a field that the link of this patient is matched against. */
public record LinkMatchDataChanged(String practiceId, String patientId, UUID linkId, Sealed sealed)
        implements RegistrationLinkEvent {}
