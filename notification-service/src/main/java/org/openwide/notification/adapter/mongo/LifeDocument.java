package org.openwide.notification.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Delivered;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Receipts;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.SmsCharge;
import org.openwide.notification.domain.Tries;
import org.openwide.notification.domain.Unknown;

/**
 * What of a notification changes, replaced as a whole with each state: so the sealed content goes with the last state
 * that needed it.
 */
final class LifeDocument {

    static final String LIFE = "life";
    static final String STATE = "life.state";
    static final String NOT_BEFORE = "life.notBefore";
    static final String LEASE_UNTIL = "life.leaseUntil";
    static final String CHARGE = "life.charge";
    static final String QUEUED = "queued";
    static final String SENDING = "sending";

    private LifeDocument() {}

    static Document write(Notification notification) {
        return switch (notification) {
            case Queued queued ->
                open(QUEUED, queued.content(), queued.tries()).append("notBefore", Date.from(queued.notBefore()));
            case Sending sending ->
                open(SENDING, sending.content(), sending.tries())
                        .append("leaseUntil", Date.from(sending.leaseUntil()))
                        .append("receipts", ChargeDocument.write(sending.receipts()));
            case Sent sent ->
                state("sent")
                        .append("at", Date.from(sent.at()))
                        .append("charge", ChargeDocument.write(sent.charge()))
                        .append("receipts", ChargeDocument.write(sent.receipts()));
            case Delivered delivered ->
                state("delivered")
                        .append("at", Date.from(delivered.at()))
                        .append("charge", ChargeDocument.write(delivered.charge()))
                        .append("receipts", ChargeDocument.write(delivered.receipts()));
            case Failed failed -> failed(failed);
            case Unknown unknown ->
                state("unknown").append("detail", unknown.detail()).append("at", Date.from(unknown.at()));
            case Expired expired -> state("expired").append("at", Date.from(expired.at()));
        };
    }

    private static Document failed(Failed failed) {
        return state("failed")
                .append("reason", failed.reason().name())
                .append("detail", failed.detail())
                .append("at", Date.from(failed.at()))
                .append("charge", ChargeDocument.write(failed.charge()))
                .append("receipts", ChargeDocument.write(failed.receipts()));
    }

    private static Document open(String state, SealedContent content, Tries tries) {
        return state(state)
                .append(
                        "content",
                        new Document("type", content.eventType())
                                .append("for", content.recipient())
                                .append("ciphertext", content.ciphertext()))
                .append(
                        "tries",
                        new Document("made", tries.made())
                                .append("doubtful", tries.doubtful())
                                .append("counted", tries.counted())
                                .append("told", tries.told()));
    }

    private static Document state(String name) {
        return new Document("state", name);
    }

    static Notification read(Request request, Document life) {
        return switch (life.getString("state")) {
            case QUEUED -> new Queued(request, content(life), tries(life), RequestDocument.instant(life, "notBefore"));
            case SENDING ->
                new Sending(
                        request,
                        content(life),
                        tries(life),
                        RequestDocument.instant(life, "leaseUntil"),
                        receipts(life));
            case "sent" -> new Sent(request, at(life), charge(life), receipts(life));
            case "delivered" -> new Delivered(request, at(life), Objects.requireNonNull(charge(life)), receipts(life));
            case "failed" ->
                new Failed(
                        request,
                        Reason.valueOf(life.getString("reason")),
                        life.getString("detail"),
                        at(life),
                        charge(life),
                        receipts(life));
            case "unknown" -> new Unknown(request, life.getString("detail"), at(life));
            case "expired" -> new Expired(request, at(life));
            case String other -> throw new IllegalStateException("no notification has the state " + other);
        };
    }

    private static SealedContent content(Document life) {
        Document content = life.get("content", Document.class);
        return new SealedContent(content.getString("type"), content.getString("for"), content.getString("ciphertext"));
    }

    private static Tries tries(Document life) {
        Document tries = life.get("tries", Document.class);
        return new Tries(
                tries.getInteger("made"),
                tries.getInteger("doubtful"),
                tries.getBoolean("counted", false),
                tries.getBoolean("told", false));
    }

    private static Instant at(Document life) {
        return RequestDocument.instant(life, "at");
    }

    private static @Nullable SmsCharge charge(Document life) {
        return ChargeDocument.read(life.get("charge", Document.class));
    }

    private static Receipts receipts(Document life) {
        return ChargeDocument.readReceipts(life.getList("receipts", Document.class, List.of()));
    }
}
