package org.openwide.patientrecord.application;

import java.util.Optional;
import java.util.Set;
import org.openwide.patientrecord.domain.Patient;

/** Which state of a record an edit is meant for: the caller's protection against changing what they have not seen. */
public sealed interface RecordVersions {

    boolean allow(Optional<Patient> current);

    /** Whatever there is. */
    record Any() implements RecordVersions {

        @Override
        public boolean allow(Optional<Patient> current) {
            return true;
        }
    }

    /** Any version, but there must be a record. */
    record Existing() implements RecordVersions {

        @Override
        public boolean allow(Optional<Patient> current) {
            return current.isPresent();
        }
    }

    /** One of these versions. */
    record OneOf(Set<Long> versions) implements RecordVersions {

        @Override
        public boolean allow(Optional<Patient> current) {
            return current.filter(patient -> versions.contains(patient.record().version()))
                    .isPresent();
        }
    }
}
