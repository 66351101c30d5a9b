package org.openwide.stories.pages;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.openwide.stories.Portal;

/** Makes a registration older than it is: every time in its document is moved back. */
final class TimeMachine {

    private TimeMachine() {}

    static void makeOlder(String registrationId, Duration by) {
        makeOlder(Portal.shared(), registrationId, by);
    }

    static void makeOlder(Portal portal, String registrationId, Duration by) {
        try (var client = MongoClients.create(portal.mongodb())) {
            var registrations = client.getDatabase(database(portal.mongodb())).getCollection("registrations");
            // as the service does it: on what was read or not at all, and then again on what somebody else made of it
            boolean changed;
            do {
                changed = isMadeOlder(registrations, registrationId, by);
            } while (!changed);
        }
    }

    private static boolean isMadeOlder(MongoCollection<Document> registrations, String id, Duration by) {
        var found = Objects.requireNonNull(
                registrations.find(Filters.eq("_id", id)).first(), "this registration is stored");
        var older = (Document) moved(found, by);
        // a change that the service is about to make on what it read before is then tried again on this
        older.append("version", found.getLong("version") + 1);
        return registrations.replaceOne(found, older).getMatchedCount() == 1;
    }

    private static Object moved(Object value, Duration by) {
        return switch (value) {
            case Date date -> Date.from(date.toInstant().minus(by));
            case Document document -> {
                var copy = new Document();
                document.forEach((name, part) -> copy.append(name, part == null ? null : moved(part, by)));
                yield copy;
            }
            case List<?> list -> list.stream().map(part -> moved(part, by)).toList();
            default -> value;
        };
    }

    /** Each service has a database of its own; one that the connection names is the beginning of its name. */
    private static String database(String mongodb) {
        var given = new ConnectionString(mongodb).getDatabase();
        return given == null || given.isEmpty() ? "registration" : given + "_registration";
    }
}
