package org.openwide.patientrecord.adapter.web;

import java.util.List;
import org.openwide.patientrecord.domain.Practice;

/** A practice as its operator sees it. */
record PracticeView(String id, String name, String phone, String timeZone, List<String> regions) {

    static PracticeView of(Practice practice) {
        return new PracticeView(
                practice.id().value(),
                practice.name(),
                practice.phone(),
                practice.timeZone().getId(),
                practice.regions());
    }
}
