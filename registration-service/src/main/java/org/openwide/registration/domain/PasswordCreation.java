package org.openwide.registration.domain;

import java.util.Set;

/** What became of the password that the patient created. */
public sealed interface PasswordCreation extends Outcome {

    /** It is set, and an email is on its way. */
    record Created(Change change) implements PasswordCreation, Advance {}

    /** It is too easy to guess; the reasons say why. */
    record Unacceptable(Set<PasswordReason> reasons) implements PasswordCreation, Refusal {

        public Unacceptable {
            reasons = Set.copyOf(reasons);
        }
    }
}
