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
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How long the oldest text and the oldest email that may be sent have waited for that, and how many wait. */
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
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        seen.forEach((medium, waiting) -> {
            String word = medium.name().toLowerCase(Locale.ROOT);
            Gauge.builder("openwide.notifications.queue.age", waiting, now -> now.seconds)
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
                .then(mongo.findOne(oldest(medium, now), Document.class, MongoNotifications.COLLECTION)
                        .map(document -> secondsSince(document, now))
                        .defaultIfEmpty(0.0))
                .doOnNext(seconds -> waiting.seconds = seconds)
                .then();
    }

    private static double secondsSince(Document document, Instant now) {
        Instant since = document.getEmbedded(List.of(LifeDocument.NOT_BEFORE.split("\\.")), Date.class)
                .toInstant();
        return Duration.between(since, now).toMillis() / 1000.0;
    }

    private static Query oldest(Medium medium, Instant now) {
        Query oldest = due(medium, now).with(Sort.by(LifeDocument.NOT_BEFORE)).limit(1);
        oldest.fields().include(LifeDocument.NOT_BEFORE);
        return oldest;
    }

    private static Query due(Medium medium, Instant now) {
        return query(where(LifeDocument.STATE)
                .is(LifeDocument.QUEUED)
                .and(RequestDocument.MEDIUM)
                .is(medium.name())
                .and(LifeDocument.NOT_BEFORE)
                .lte(Date.from(now)));
    }
}
