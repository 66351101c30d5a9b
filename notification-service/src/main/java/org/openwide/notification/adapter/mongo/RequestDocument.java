package org.openwide.notification.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Language;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Request;

/** What of a notification never changes, at the top of its document. */
final class RequestDocument {

    static final String MEDIUM = "medium";
    static final String PRIORITY = "priority";
    static final String PRACTICE_ID = "practice.id";
    static final String REGISTRATION_ID = "registrationId";
    static final String PURPOSE = "purpose";
    static final String ASKED_AT = "cause.at";
    static final String IN_TURN_WITH = "inTurnWith";

    private RequestDocument() {}

    static Document write(Request request) {
        Practice practice = request.practice();
        Request.Cause cause = request.cause();
        return new Document("_id", request.id().toString())
                .append(MEDIUM, request.medium().name())
                .append(PURPOSE, request.purpose().name())
                .append(PRIORITY, request.purpose().priority())
                .append(
                        "practice",
                        new Document("id", practice.id())
                                .append("name", practice.name())
                                .append("phone", practice.phone()))
                .append("patientId", request.patientId())
                .append("registrationId", text(request.registrationId()))
                .append(IN_TURN_WITH, Due.of(request).inTurnWith())
                .append(
                        "cause",
                        new Document("correlationId", cause.correlationId())
                                .append("traceparent", cause.traceparent())
                                .append("at", Date.from(cause.at())))
                .append("expiresAt", Date.from(request.expiresAt()))
                .append("language", request.language().code());
    }

    static Request read(Document document) {
        Document practice = document.get("practice", Document.class);
        Document cause = document.get("cause", Document.class);
        return new Request(
                id(document),
                Medium.valueOf(document.getString(MEDIUM)),
                purpose(document),
                new Practice(practice.getString("id"), practice.getString("name"), practice.getString("phone")),
                document.getString("patientId"),
                registrationId(document),
                new Request.Cause(
                        cause.getString("correlationId"), cause.getString("traceparent"), instant(cause, "at")),
                instant(document, "expiresAt"),
                Language.orEnglish(document.getString("language")));
    }

    static Due due(Document document) {
        return new Due(
                id(document),
                Medium.valueOf(document.getString(MEDIUM)),
                purpose(document),
                document.get(IN_TURN_WITH, document.getString("_id")));
    }

    static NotificationId id(Document document) {
        return new NotificationId(UUID.fromString(document.getString("_id")));
    }

    static String practiceId(Document document) {
        return document.get("practice", Document.class).getString("id");
    }

    static Purpose purpose(Document document) {
        return Purpose.valueOf(document.getString(PURPOSE));
    }

    static @Nullable UUID registrationId(Document document) {
        String id = document.getString("registrationId");
        return id == null ? null : UUID.fromString(id);
    }

    static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
