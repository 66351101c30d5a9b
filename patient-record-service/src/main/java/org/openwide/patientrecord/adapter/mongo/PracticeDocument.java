package org.openwide.patientrecord.adapter.mongo;

import java.time.ZoneId;
import org.bson.Document;
import org.openwide.event.field.Colour;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.Branding;
import org.openwide.patientrecord.domain.Logo;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;

/** How a practice is kept, but for its id. */
final class PracticeDocument {

    private PracticeDocument() {}

    static Document of(Practice practice) {
        var document = new Document("name", practice.name())
                .append("phone", practice.phone())
                .append("timeZone", practice.timeZone().getId())
                .append("regions", practice.regions())
                .append("language", practice.language().code());
        var colour = practice.branding().colour();
        var logo = practice.branding().logo();
        return document.append("colour", colour == null ? null : colour.css())
                .append("logo", logo == null ? null : logo.base64());
    }

    static Practice read(Document document) {
        return new Practice(
                new PracticeId(document.getString("_id")),
                document.getString("name"),
                document.getString("phone"),
                ZoneId.of(document.getString("timeZone")),
                document.getList("regions", String.class),
                // documents from before practices chose one have none
                Language.orEnglish(document.getString("language")),
                branding(document));
    }

    private static Branding branding(Document document) {
        var colour = document.getString("colour");
        var logo = document.getString("logo");
        return new Branding(
                colour == null ? null : Colour.of(colour).orElseThrow(), logo == null ? null : new Logo(logo));
    }
}
