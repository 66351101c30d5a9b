package org.openwide.registration.adapter.web;

import org.openwide.registration.domain.Practice;

/** The practice, for the patient to ring. */
record PracticeView(String id, String name, String phone) {

    static PracticeView of(Practice practice) {
        return new PracticeView(practice.id(), practice.name(), practice.phone());
    }
}
