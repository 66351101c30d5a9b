package org.openwide.patientrecord.application;

import java.time.Instant;
import org.openwide.patientrecord.domain.RegistrationLink;
import reactor.core.publisher.Flux;

/** The links of all practices, with how far their registrations came. */
public interface IssuedLinks {

    /** Those issued from an instant on, in no order. */
    Flux<RegistrationLink> since(Instant from);
}
