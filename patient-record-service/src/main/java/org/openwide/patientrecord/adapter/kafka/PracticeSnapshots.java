package org.openwide.patientrecord.adapter.kafka;

import org.openwide.event.practice.PracticeBranded;
import org.openwide.patientrecord.domain.Practice;

/** A practice as the contract shows it. */
final class PracticeSnapshots {

    private PracticeSnapshots() {}

    static PracticeBranded of(Practice practice) {
        var colour = practice.branding().colour();
        var logo = practice.branding().logo();
        return new PracticeBranded(
                practice.id().value(),
                practice.name(),
                practice.phone(),
                colour == null ? null : colour.css(),
                logo == null ? null : new PracticeBranded.Logo("image/png", logo.base64()));
    }
}
