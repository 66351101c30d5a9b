package org.openwide.patientrecord.adapter.mongo;

import java.time.ZoneId;
import org.bson.Document;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;

/** How a practice is kept. */
final class PracticeDocument {

    private PracticeDocument() {}

    static Document of(Practice practice) {
        return new Document("_id", practice.id().value())
                .append("name", practice.name())
                .append("phone", practice.phone())
                .append("timeZone", practice.timeZone().getId())
                .append("regions", practice.regions());
    }

    static Practice read(Document document) {
        return new Practice(
                new PracticeId(document.getString("_id")),
                document.getString("name"),
                document.getString("phone"),
                ZoneId.of(document.getString("timeZone")),
                document.getList("regions", String.class));
    }
}
