package org.openwide.patientrecord.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The patient's portal account, as far as the practice's record shows it. */
public sealed interface Portal {

    /** What is left of it once the practice changed the record from the one to the other. */
    Portal afterEdit(PatientDetails before, PatientDetails after);

    /** The patient has no account yet. */
    record NotRegistered() implements Portal {

        @Override
        public Portal afterEdit(PatientDetails before, PatientDetails after) {
            return this;
        }
    }

    /** The patient registered; a contact is verified while it is the one the patient proved. */
    record Registered(
            Instant at,
            @Nullable Instant mobileVerifiedAt,
            @Nullable Instant emailVerifiedAt) implements Portal {

        @Override
        public Portal afterEdit(PatientDetails before, PatientDetails after) {
            return new Registered(
                    at,
                    Contacts.sameMobile(before, after) ? mobileVerifiedAt : null,
                    Contacts.sameEmail(before, after) ? emailVerifiedAt : null);
        }
    }
}
