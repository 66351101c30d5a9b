package org.openwide.patientrecord.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Practices in MongoDB; how one looks and the event that says so change together, in one update on what was read. */
public final class MongoPractices implements Practices {

    private static final int TRIES = 50;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final ReactiveMongoOperations mongo;
    private final PublishedLanguage language;
    private final Consumer<Object> relay;

    /** @param relay is told the id of each document in which events wait */
    public MongoPractices(ReactiveMongoOperations mongo, PublishedLanguage language, Consumer<Object> relay) {
        this.mongo = mongo;
        this.language = language;
        this.relay = relay;
    }

    @Override
    public Mono<Practice> find(PracticeId id) {
        return load(id).map(PracticeDocument::read);
    }

    @Override
    public Mono<Boolean> keep(Practice practice) {
        return Mono.defer(() -> keepOnce(practice))
                .retryWhen(Retry.backoff(TRIES, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((retries, last) -> last.failure()));
    }

    private Mono<Boolean> keepOnce(Practice practice) {
        return load(practice.id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> write(practice, before.orElse(null)));
    }

    private Mono<Boolean> write(Practice practice, @Nullable Document before) {
        var write = new PracticeWrite(before, practice, language);
        var written = before == null ? insert(write) : update(practice.id(), before, write);
        return written.then(Mono.fromSupplier(() -> {
            if (write.hasEvents()) {
                relay.accept(practice.id().value());
            }
            return before == null;
        }));
    }

    private Mono<Void> insert(PracticeWrite write) {
        return mongo.execute(Collections.PRACTICES, it -> it.insertOne(write.insertion()))
                .onErrorMap(DuplicateKeyException.class, taken -> new LostRace())
                .then();
    }

    private Mono<Void> update(PracticeId id, Document before, PracticeWrite write) {
        var asRead = and(eq("_id", id.value()), eq(PracticeWrite.REVISION, before.getLong(PracticeWrite.REVISION)));
        return mongo.execute(Collections.PRACTICES, it -> it.updateOne(asRead, write.update()))
                .next()
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.empty() : Mono.error(new LostRace()));
    }

    private Mono<Document> load(PracticeId id) {
        return mongo.execute(
                        Collections.PRACTICES,
                        it -> it.find(eq("_id", id.value()))
                                .projection(exclude(OutboxEntry.FIELD))
                                .first())
                .next();
    }
}
