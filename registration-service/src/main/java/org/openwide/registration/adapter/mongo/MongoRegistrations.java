package org.openwide.registration.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.openwide.event.database.DatabaseAway;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.application.Unavailable;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;
import org.reactivestreams.Publisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Registrations in MongoDB. A change is one conditional update of one document, on the version that was read. */
final class MongoRegistrations implements Registrations {

    static final String COLLECTION = "registrations";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Retry AGAIN = Retry.backoff(100, Duration.ofMillis(1))
            .maxBackoff(Duration.ofMillis(20))
            .filter(LostRace.class::isInstance)
            .onRetryExhaustedThrow((retry, signal) ->
                    new Unavailable("a race for one registration was lost too often", RETRY_AFTER, signal.failure()));

    private final ReactiveMongoOperations mongo;
    private final OutgoingEvents events;
    private final Supplier<String> traceparent;
    private final Consumer<String> relay;
    private final Scheduler deciding;

    /**
     * A store that keeps what was decided and then tells the relay.
     *
     * @param deciding where decisions are made and their events sealed: milliseconds of work that no event loop should do
     */
    MongoRegistrations(
            ReactiveMongoOperations mongo,
            OutgoingEvents events,
            Supplier<String> traceparent,
            Consumer<String> relay,
            Scheduler deciding) {
        this.mongo = mongo;
        this.events = events;
        this.traceparent = traceparent;
        this.relay = relay;
        this.deciding = deciding;
    }

    /** The cache keeps what was begun going when nobody listens any more. */
    @Override
    public <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision) {
        return Mono.defer(() -> {
            var trace = traceparent.get();
            return stored(key)
                    .publishOn(deciding)
                    .flatMap(stored -> decided(stored, decision, trace))
                    .retryWhen(AGAIN)
                    .onErrorMap(MongoRegistrations::away)
                    .cache();
        });
    }

    private <O extends Outcome> Mono<O> decided(
            StoredRegistration stored, Function<Registration, ? extends O> decision, String trace) {
        O outcome = decision.apply(stored.registration());
        return outcome.toKeep()
                .map(change -> kept(stored, change, trace).thenReturn(outcome))
                .orElseGet(() -> Mono.just(outcome));
    }

    private Mono<Void> kept(StoredRegistration stored, Change change, String trace) {
        var next = change.next();
        var entries = events.entries(next.dossier(), change.events(), stored.sequence(), trace);
        var asRead = and(eq(Fields.ID, next.id().toString()), eq(Fields.VERSION, stored.version()));
        return one(collection -> collection.updateOne(asRead, RegistrationDocuments.update(stored, next, entries)))
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.<Void>empty() : Mono.error(new LostRace()))
                .doOnSuccess(kept -> nudge(next, change));
    }

    private void nudge(Registration next, Change change) {
        if (!change.events().isEmpty()) {
            relay.accept(next.id().toString());
        }
    }

    @Override
    public Mono<Registration> find(Key key) {
        return stored(key).map(StoredRegistration::registration).onErrorMap(MongoRegistrations::away);
    }

    @Override
    public Mono<Void> add(Invited invited) {
        return inserted(RegistrationDocuments.create(invited));
    }

    @Override
    public Mono<Void> keepOut(RegistrationId id) {
        return inserted(RegistrationDocuments.keptOut(id));
    }

    private Mono<Void> inserted(Document document) {
        return one(collection -> collection.insertOne(document))
                .then()
                .onErrorComplete(DuplicateKeyException.class)
                .onErrorMap(MongoRegistrations::away);
    }

    @Override
    public Mono<Void> touch(RegistrationId id, TokenHash token, Instant now) {
        var session = and(eq(Fields.ID, id.toString()), eq(Fields.SESSION_TOKEN, token.hex()));
        var seen = Updates.set(Fields.SESSIONS + ".$." + SessionDocuments.SEEN_AT, Documents.date(now));
        return one(collection -> collection.updateOne(session, seen)).then().onErrorMap(MongoRegistrations::away);
    }

    @Override
    public Flux<RegistrationId> overdue(Instant now, int limit) {
        return mongo.execute(
                        COLLECTION,
                        collection -> collection
                                .find(overdueAt(now))
                                .projection(Projections.include(Fields.ID))
                                .limit(limit))
                .map(RegistrationDocuments::id)
                .onErrorMap(MongoRegistrations::away);
    }

    private Mono<StoredRegistration> stored(Key key) {
        return one(collection -> collection.find(filter(key)).limit(1).first())
                .mapNotNull(document -> RegistrationDocuments.read(document).orElse(null));
    }

    static Bson filter(Key key) {
        return switch (key) {
            case Key.ById(var id) -> eq(Fields.ID, id.toString());
            case Key.ByLink(var token) -> eq(Fields.LINK_TOKEN, token.hex());
            case Key.ByEmailLink(var token) -> eq(Fields.EMAIL_TOKEN, token.hex());
        };
    }

    static Bson overdueAt(Instant now) {
        return lte(Fields.ENDS_AT, Documents.date(now));
    }

    private <T> Mono<T> one(Function<MongoCollection<Document>, Publisher<T>> action) {
        return mongo.execute(COLLECTION, action::apply).next();
    }

    private static Throwable away(Throwable failure) {
        return DatabaseAway.isCauseOf(failure)
                ? new Unavailable("the database of registrations is away", RETRY_AFTER, failure)
                : failure;
    }

    /** Someone else's change was kept first. */
    private static final class LostRace extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostRace() {
            super("someone else's change was kept first", null, false, false);
        }
    }
}
