package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.ConditionalOperators.when;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.openwide.notification.application.CodeTexts;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.NotificationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.aggregation.ArrayOperators;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One document per registration: which texts, and whether a code was entered; the rest is counted from them. */
public final class MongoCodeTexts implements CodeTexts {

    static final String COLLECTION = "codeTexts";
    static final String PREFIX = "prefix";
    static final String SINCE = "since";
    static final String HEARD = "heard";

    private static final String TEXTS = "texts";
    private static final String ENTERED = "entered";

    private final ReactiveMongoOperations mongo;

    public MongoCodeTexts(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> texted(UUID registrationId, NotificationId text, String prefix, Instant at) {
        Update heard = new Update()
                .addToSet(TEXTS, text.toString())
                .set(PREFIX, prefix)
                .min(SINCE, Date.from(at))
                .setOnInsert(HEARD, Date.from(at));
        return upsert(registrationId, heard);
    }

    @Override
    public Mono<Void> entered(UUID registrationId, Instant at) {
        return upsert(registrationId, new Update().set(ENTERED, true).setOnInsert(HEARD, Date.from(at)));
    }

    /** Two upserts of what is not there yet can meet: the second finds the first's. */
    private Mono<Void> upsert(UUID registrationId, Update update) {
        return mongo.upsert(query(where("_id").is(registrationId.toString())), update, COLLECTION)
                .retryWhen(Retry.max(1).filter(DuplicateKeyException.class::isInstance))
                .then();
    }

    @Override
    public Mono<Conversion> conversion(String prefix, Instant since, Instant patience) {
        var entered = when(where(ENTERED).is(true)).then(1).otherwise(0);
        var counted = newAggregation(
                match(of(prefix, since)),
                match(new Criteria()
                        .orOperator(where(ENTERED).is(true), where(SINCE).lte(Date.from(patience)))),
                group().sum(ArrayOperators.Size.lengthOfArray(TEXTS))
                        .as(TEXTS)
                        .sum(entered)
                        .as(ENTERED));
        return mongo.aggregate(counted, COLLECTION, Document.class)
                .next()
                .map(MongoCodeTexts::conversion)
                .defaultIfEmpty(new Conversion(0, 0));
    }

    static Criteria of(String prefix, Instant since) {
        return where(PREFIX).is(prefix).and(SINCE).gt(Date.from(since));
    }

    private static Conversion conversion(Document sums) {
        return new Conversion(number(sums, TEXTS), number(sums, ENTERED));
    }

    private static long number(Document sums, String field) {
        return sums.get(field, Number.class).longValue();
    }

    @Override
    public Mono<Void> forgetBefore(Instant day) {
        return mongo.remove(query(where(HEARD).lt(Date.from(day))), COLLECTION).then();
    }
}
