package org.openwide.notification.adapter.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.openwide.notification.domain.Attempt;

/** The tries to send a notification, oldest first; of very many the latest. */
final class AttemptDocument {

    static final String FIELD = "attempts";
    private static final int KEPT = 50;

    private AttemptDocument() {}

    static List<Document> added(Document notification, Attempt attempt) {
        List<Document> all = new ArrayList<>(notification.getList(FIELD, Document.class, List.of()));
        all.add(new Document("at", Date.from(attempt.at()))
                .append("outcome", attempt.outcome())
                .append("detail", attempt.detail())
                .append("tookMillis", attempt.took().toMillis()));
        return all.subList(Math.max(0, all.size() - KEPT), all.size());
    }

    static List<Attempt> read(Document notification) {
        return notification.getList(FIELD, Document.class, List.of()).stream()
                .map(one -> new Attempt(
                        RequestDocument.instant(one, "at"),
                        one.getString("outcome"),
                        one.getString("detail"),
                        Duration.ofMillis(one.getLong("tookMillis"))))
                .toList();
    }
}
