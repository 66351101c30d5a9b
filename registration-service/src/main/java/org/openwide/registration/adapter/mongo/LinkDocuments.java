package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.day;
import static org.openwide.registration.adapter.mongo.Documents.instant;
import static org.openwide.registration.adapter.mongo.Documents.optional;
import static org.openwide.registration.adapter.mongo.Documents.part;

import org.bson.Document;
import org.openwide.registration.domain.Expected;
import org.openwide.registration.domain.Link;
import org.openwide.registration.domain.MobileNumber;
import org.openwide.registration.domain.Practice;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;

/** A link as part of a document. */
final class LinkDocuments {

    private LinkDocuments() {}

    static Document write(Link link) {
        return new Document("token", link.token().hex())
                .append("patientId", link.patientId())
                .append("practice", write(link.practice()))
                .append("expiresAt", date(link.expiresAt()))
                .append("expected", write(link.expected()))
                .append("heard", link.heard());
    }

    static Link read(RegistrationId id, Document link) {
        return new Link(
                id,
                new TokenHash(link.getString("token")),
                link.getString("patientId"),
                practice(part(link, "practice")),
                instant(link, "expiresAt"),
                expected(part(link, "expected")),
                link.getLong("heard"));
    }

    private static Document write(Practice practice) {
        return new Document("id", practice.id())
                .append("name", practice.name())
                .append("phone", practice.phone())
                .append("regions", practice.regions());
    }

    private static Practice practice(Document practice) {
        return new Practice(
                practice.getString("id"),
                practice.getString("name"),
                practice.getString("phone"),
                practice.getList("regions", String.class));
    }

    private static Document write(Expected expected) {
        var document = new Document("givenName", expected.givenName())
                .append("familyName", expected.familyName())
                .append("dateOfBirth", expected.dateOfBirth().toString())
                .append("mobile", expected.mobile().e164());
        return optional(document, "knownAs", expected.knownAs());
    }

    private static Expected expected(Document expected) {
        return new Expected(
                expected.getString("givenName"),
                expected.getString("knownAs"),
                expected.getString("familyName"),
                day(expected, "dateOfBirth"),
                new MobileNumber(expected.getString("mobile")));
    }
}
