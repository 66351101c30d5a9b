package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Request;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Who is in turn with whom: one document for each registration, with the ids of its latest texts. So a text finds the
 * ones before it by {@code _id} alone, however many wait, on any database. It is a hint and no truth: whether an earlier
 * one has yet to leave stands in the notification itself, and one that is named here and not there holds up no other.
 */
final class Turns {

    static final String COLLECTION = "turns";

    /** More texts of one registration than this do not wait at the same time. */
    static final int MOST = 50;

    private static final String TEXTS = "texts";
    private static final String UNTIL = "until";

    private final ReactiveMongoOperations mongo;

    Turns(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    static Mono<Void> prepare(ReactiveMongoOperations mongo) {
        return mongo.indexOps(COLLECTION)
                .createIndex(new Index(UNTIL, Sort.Direction.ASC))
                .then();
    }

    /**
     * Puts it in turn; again is fine, and who waits for no other has no turn. Two that are the first of a registration can
     * meet: the second finds the first's.
     */
    Mono<Void> join(Request request) {
        Due due = Due.of(request);
        return due.waitsForNoOther()
                ? Mono.empty()
                : mongo.upsert(of(due), joined(due.id().toString(), request.expiresAt()), COLLECTION)
                        .retryWhen(Retry.max(1).filter(DuplicateKeyException.class::isInstance))
                        .then();
    }

    private static Update joined(String id, Instant until) {
        return new Update()
                .max(UNTIL, Date.from(until))
                .push(TEXTS)
                .slice(-MOST)
                .each(id);
    }

    /** The ids of those that were asked for before it; empty when there are none. */
    Mono<List<String>> before(Due due) {
        return due.waitsForNoOther()
                ? Mono.empty()
                : mongo.findOne(of(due), Document.class, COLLECTION)
                        .map(turn -> earlier(turn, due.id().toString()))
                        .filter(earlier -> !earlier.isEmpty());
    }

    private static List<String> earlier(Document turn, String id) {
        return turn.getList(TEXTS, String.class).stream()
                .filter(other -> other.compareTo(id) < 0)
                .distinct()
                .toList();
    }

    /** Those whose last text was past its life then. */
    Mono<Void> forgetBefore(Instant past) {
        return mongo.remove(query(where(UNTIL).lt(Date.from(past))), COLLECTION).then();
    }

    private static Query of(Due due) {
        return query(where("_id").is(due.inTurnWith()));
    }
}
