package org.openwide.notification.adapter.mongo;

import java.time.InstantSource;
import java.util.List;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.NotificationsContract;
import org.openwide.notification.domain.NotificationId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

abstract class MongoNotificationsContract extends NotificationsContract {

    private final EventIds ids = new EventIds(InstantSource.system());

    abstract ReactiveMongoTemplate mongo();

    @Override
    protected Notifications notifications() {
        return new MongoNotifications(mongo(), ids, _ -> {});
    }

    @Override
    protected List<String> told(NotificationId id) {
        return mongo()
                .findById(id.toString(), Document.class, MongoNotifications.COLLECTION)
                .blockOptional()
                .orElseThrow()
                .getList("outbox", Document.class)
                .stream()
                .map(entry -> entry.getString("type").replaceAll(".*notification\\.(.*)\\.v1", "$1") + "#"
                        + entry.getLong("sequence"))
                .toList();
    }
}
