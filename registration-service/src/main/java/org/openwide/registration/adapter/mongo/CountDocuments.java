package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.instant;
import static org.openwide.registration.adapter.mongo.Documents.list;
import static org.openwide.registration.adapter.mongo.Documents.part;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.openwide.registration.domain.CodeId;
import org.openwide.registration.domain.Counts;
import org.openwide.registration.domain.Delivery;
import org.openwide.registration.domain.EmailLink;
import org.openwide.registration.domain.EmailLinks;
import org.openwide.registration.domain.MobileCodes;
import org.openwide.registration.domain.MobileNumber;
import org.openwide.registration.domain.Notice;
import org.openwide.registration.domain.SentCode;
import org.openwide.registration.domain.Texts;
import org.openwide.registration.domain.TokenHash;

/** What is counted, as part of a document. */
final class CountDocuments {

    private CountDocuments() {}

    static Document write(Counts counts) {
        var document = new Document("failedMatches", counts.failedMatches())
                .append("wrongCodes", counts.codes().wrong())
                .append("codes", list(counts.codes().sent(), CountDocuments::write))
                .append("texts", list(counts.texts().asked(), CountDocuments::write))
                .append("emails", list(counts.emails().sent(), CountDocuments::write));
        counts.newLinkAskedAt().ifPresent(at -> document.append("newLinkAskedAt", date(at)));
        return document;
    }

    static Counts read(Document counts) {
        return new Counts(
                counts.getInteger("failedMatches"),
                new MobileCodes(list(counts, "codes", CountDocuments::code), counts.getInteger("wrongCodes")),
                new Texts(list(counts, "texts", CountDocuments::notice)),
                new EmailLinks(list(counts, "emails", CountDocuments::email)),
                Optional.ofNullable(counts.getDate("newLinkAskedAt")).map(Date::toInstant));
    }

    private static Document write(SentCode code) {
        return new Document("id", code.id().value().toString())
                .append("to", code.to().e164())
                .append("expiresAt", date(code.expiresAt()))
                .append("wrong", code.wrong());
    }

    private static SentCode code(Document code) {
        return new SentCode(
                new CodeId(UUID.fromString(code.getString("id"))),
                new MobileNumber(code.getString("to")),
                instant(code, "expiresAt"),
                code.getInteger("wrong"));
    }

    private static Document write(Notice notice) {
        var document = new Document("id", notice.id().toString())
                .append("at", date(notice.at()))
                .append("delivery", notice.delivery().name())
                .append("heard", notice.heard());
        notice.sentAt().ifPresent(at -> document.append("sentAt", date(at)));
        return document;
    }

    private static Notice notice(Document notice) {
        return new Notice(
                UUID.fromString(notice.getString("id")),
                instant(notice, "at"),
                Delivery.valueOf(notice.getString("delivery")),
                Optional.ofNullable(notice.getDate("sentAt")).map(Date::toInstant),
                notice.getLong("heard"));
    }

    private static Document write(EmailLink link) {
        return new Document("token", link.token().hex())
                .append("notice", write(link.notice()))
                .append("expiresAt", date(link.expiresAt()))
                .append("wrongPasswords", link.wrongPasswords())
                .append("used", link.used());
    }

    private static EmailLink email(Document link) {
        return new EmailLink(
                new TokenHash(link.getString("token")),
                notice(part(link, "notice")),
                instant(link, "expiresAt"),
                link.getInteger("wrongPasswords"),
                link.getBoolean("used"));
    }
}
