package org.openwide.event.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Mono;

/** How long the oldest event of one collection has waited to be published, and in how many documents some wait. */
public final class OutboxAge implements MeterBinder {

    private final ReactiveMongoOperations mongo;
    private final String collection;
    private final InstantSource clock;
    private volatile double seconds;
    private volatile double documents;
    private volatile @Nullable Instant oldest;

    public OutboxAge(ReactiveMongoOperations mongo, String collection, InstantSource clock) {
        this.mongo = mongo;
        this.collection = collection;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("openwide.outbox.age", this, age -> age.seconds)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("openwide.outbox.documents", this, age -> age.documents).register(registry);
    }

    /** What was seen last grows older while the database is away. */
    public Mono<Void> measure() {
        return mongo.count(waiting(), collection)
                .doOnNext(count -> documents = count)
                .then(mongo.findOne(first(), Document.class, collection))
                .doOnNext(document -> oldest = oldestIn(document))
                .switchIfEmpty(Mono.fromRunnable(() -> oldest = null))
                .then()
                .doOnTerminate(() -> seconds = age(oldest));
    }

    private double age(@Nullable Instant since) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toMillis()) / 1000.0;
    }

    private static Query waiting() {
        return query(where(OutboxEntry.WAITING_SINCE).gt(new Date(0)));
    }

    private static Query first() {
        var oldestFirst = waiting().with(Sort.by(OutboxEntry.WAITING_SINCE)).limit(1);
        oldestFirst.fields().include(OutboxEntry.WAITING_SINCE);
        return oldestFirst;
    }

    private static @Nullable Instant oldestIn(Document document) {
        return document.getList(OutboxEntry.FIELD, Document.class, List.of()).stream()
                .map(entry -> entry.getDate("at").toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }
}
