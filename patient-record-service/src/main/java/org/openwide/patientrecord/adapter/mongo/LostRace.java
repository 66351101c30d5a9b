package org.openwide.patientrecord.adapter.mongo;

import org.springframework.dao.OptimisticLockingFailureException;

/** Someone else's decision about the same patient was kept first: decide again. */
final class LostRace extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    LostRace() {
        super("another decision about the same patient was kept first");
    }
}
