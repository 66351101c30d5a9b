package org.openwide.notification.adapter.mongo;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** What waits to be published of budgets. */
final class Outboxes {

    private Outboxes() {}

    static List<Document> of(ReactiveMongoTemplate mongo, String id) {
        return mongo.findById(id, Document.class, MongoBudgets.COLLECTION)
                .blockOptional()
                .map(document -> document.getList("outbox", Document.class))
                .orElse(List.of());
    }
}
