package org.openwide.patientrecord.adapter.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Delivery;
import org.openwide.patientrecord.domain.LinkId;
import org.openwide.patientrecord.domain.Notices;
import org.openwide.patientrecord.domain.Notices.Notice;
import org.openwide.patientrecord.domain.RegistrationLink;
import org.openwide.patientrecord.domain.Revocation;
import org.openwide.patientrecord.domain.RevocationReason;
import org.openwide.patientrecord.domain.SecretHash;
import org.openwide.patientrecord.domain.SendBy;

/** How one link is kept inside its patient's document. */
final class LinkDocument {

    private LinkDocument() {}

    static Document of(RegistrationLink link) {
        var document = new Document("id", link.id().toString())
                .append("tokenHash", link.tokenHash().hex())
                .append("sendBy", link.sendBy().name())
                .append("issuedAt", Fields.date(link.issuedAt()))
                .append("expiresAt", Fields.date(link.expiresAt()))
                .append("progress", ProgressDocument.of(link.progress()))
                .append("notices", written(link.notices()));
        Fields.put(document, "delivery", Fields.text(link.delivery()));
        var revocation = link.revocation();
        return revocation == null
                ? document
                : document.append("revokedAt", Fields.date(revocation.at()))
                        .append("revocation", revocation.reason().name());
    }

    static RegistrationLink read(Document document) {
        return new RegistrationLink(
                LinkId.of(document.getString("id")),
                new SecretHash(document.getString("tokenHash")),
                SendBy.valueOf(document.getString("sendBy")),
                Fields.optionalId(document, "delivery"),
                Fields.instant(document, "issuedAt"),
                Fields.instant(document, "expiresAt"),
                revocation(document),
                ProgressDocument.read(document.get("progress", Document.class)),
                notices(document.getList("notices", Document.class, List.of())));
    }

    private static @Nullable Revocation revocation(Document document) {
        var reason = document.getString("revocation");
        return reason == null
                ? null
                : new Revocation(RevocationReason.valueOf(reason), Fields.instant(document, "revokedAt"));
    }

    private static List<Document> written(Notices notices) {
        return notices.byNotification().entrySet().stream()
                .map(LinkDocument::written)
                .toList();
    }

    private static Document written(Map.Entry<UUID, Notice> notice) {
        var document = new Document("id", notice.getKey().toString())
                .append("lastSequence", notice.getValue().lastSequence());
        return switch (notice.getValue().delivery()) {
            case Delivery.Pending _ -> document;
            case Delivery.Sent _ -> document.append("sent", true);
            case Delivery.Failed failed -> document.append("failed", failed.reason());
        };
    }

    private static Notices notices(List<Document> documents) {
        var notices = new LinkedHashMap<UUID, Notice>();
        documents.forEach(it ->
                notices.put(UUID.fromString(it.getString("id")), new Notice(it.getLong("lastSequence"), delivery(it))));
        return new Notices(notices);
    }

    private static Delivery delivery(Document notice) {
        var failed = notice.getString("failed");
        if (failed != null) {
            return new Delivery.Failed(failed);
        }
        return notice.getBoolean("sent", false) ? new Delivery.Sent() : new Delivery.Pending();
    }
}
