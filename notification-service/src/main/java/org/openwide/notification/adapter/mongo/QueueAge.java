package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Purpose;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How long the oldest text and the oldest email that may be sent have waited for that, how many wait, and how long ago the
 * oldest was asked for that has yet to leave: one that is put off again and again may be sent only ever since now.
 */
public final class QueueAge implements MeterBinder {

    private final ReactiveMongoOperations mongo;
    private final InstantSource clock;
    private final Map<Medium, Waiting> seen = new EnumMap<>(Medium.class);

    public QueueAge(ReactiveMongoOperations mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
        for (Medium medium : Medium.values()) {
            seen.put(medium, new Waiting());
        }
    }

    /** What was seen last of one medium. */
    private static final class Waiting {
        private volatile double seconds;
        private volatile double count;
        private volatile double sinceAskedFor;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        seen.forEach((medium, waiting) -> {
            String word = medium.name().toLowerCase(Locale.ROOT);
            Gauge.builder("openwide.notifications.queue.age", waiting, now -> now.seconds)
                    .tag("medium", word)
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("openwide.notifications.queue.wait", waiting, now -> now.sinceAskedFor)
                    .tag("medium", word)
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("openwide.notifications.queue.size", waiting, now -> now.count)
                    .tag("medium", word)
                    .register(registry);
        });
    }

    public Mono<Void> measure() {
        return Flux.fromIterable(seen.entrySet())
                .concatMap(each -> measure(each.getKey(), each.getValue()))
                .then();
    }

    private Mono<Void> measure(Medium medium, Waiting waiting) {
        Instant now = clock.instant();
        return mongo.count(due(medium, now), MongoNotifications.COLLECTION)
                .doOnNext(count -> waiting.count = count)
                .thenMany(Flux.fromArray(Purpose.values()))
                .concatMap(purpose -> secondsSince(LifeDocument.NOT_BEFORE, longestDue(medium, purpose, now), now))
                .reduce(0.0, Math::max)
                .doOnNext(seconds -> waiting.seconds = seconds)
                .then(Mono.defer(() -> secondsSince(RequestDocument.ASKED_AT, firstAskedFor(medium), now)))
                .defaultIfEmpty(0.0)
                .doOnNext(seconds -> waiting.sinceAskedFor = seconds)
                .then();
    }

    private Mono<Double> secondsSince(String field, Query one, Instant now) {
        one.limit(1).fields().include(field);
        return mongo.findOne(one, Document.class, MongoNotifications.COLLECTION)
                .map(document -> document.getEmbedded(List.of(field.split("\\.")), Date.class))
                .map(since -> Duration.between(since.toInstant(), now).toMillis() / 1000.0);
    }

    /** Of one purpose: its index has them in this order, in however long a queue. */
    static Query longestDue(Medium medium, Purpose purpose, Instant now) {
        return query(queued(medium)
                        .and(RequestDocument.PRIORITY)
                        .is(purpose.priority())
                        .and(LifeDocument.NOT_BEFORE)
                        .lte(Date.from(now)))
                .with(Sort.by(LifeDocument.NOT_BEFORE));
    }

    /** An id has the time at which it was asked for in it (RFC 9562, version 7). */
    static Query firstAskedFor(Medium medium) {
        return query(queued(medium)).with(Sort.by("_id"));
    }

    private static Query due(Medium medium, Instant now) {
        return query(queued(medium).and(LifeDocument.NOT_BEFORE).lte(Date.from(now)));
    }

    private static Criteria queued(Medium medium) {
        return where(LifeDocument.STATE)
                .is(LifeDocument.QUEUED)
                .and(RequestDocument.MEDIUM)
                .is(medium.name());
    }
}
