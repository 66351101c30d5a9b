package org.openwide.gateway.adapter.web;

import java.util.Optional;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Registration;

/**
 * What the browser's session still tells, on a page that needs none.
 *
 * @param live the registration, where the session is alive and the registration is not over
 * @param practice whose it is, also where nothing goes on any more
 */
record HeldRegistration(Optional<Registration> live, Optional<Practice> practice) {

    /** Nothing to go on with; at most the practice is known. */
    static HeldRegistration over(Optional<Practice> practice) {
        return new HeldRegistration(Optional.empty(), practice);
    }

    static HeldRegistration of(Registration registration) {
        return new HeldRegistration(Optional.of(registration), Optional.of(registration.practice()));
    }
}
