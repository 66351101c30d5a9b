package org.openwide.registration.application;

import java.time.InstantSource;

/** Use cases for tests of what calls them. */
public final class UseCases {

    private UseCases() {}

    public static EndOverdue endOverdue(Registrations registrations, InstantSource clock) {
        return new EndOverdue(registrations, clock);
    }
}
