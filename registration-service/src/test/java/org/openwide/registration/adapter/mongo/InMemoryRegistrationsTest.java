package org.openwide.registration.adapter.mongo;

import org.openwide.registration.application.InMemoryRegistrations;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.RegistrationId;

class InMemoryRegistrationsTest extends RegistrationsContract {

    private final InMemoryRegistrations registrations = new InMemoryRegistrations();

    @Override
    Registrations registrations() {
        return registrations;
    }

    @Override
    int eventsOf(RegistrationId id) {
        return registrations.eventsOf(id).size();
    }
}
