package org.openwide.patientrecord.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Sharing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Patients in MongoDB: state, counters and waiting events change together, in one update on the revision that was read. */
public final class MongoPatients implements Patients {

    private static final int TRIES = 200;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final ReactiveMongoOperations mongo;
    private final PublishedLanguage language;
    private final Consumer<Object> relay;

    /**
     * Patients in the collection {@link Collections#PATIENTS}.
     *
     * @param relay is told the id of each document in which events wait
     */
    public MongoPatients(ReactiveMongoOperations mongo, PublishedLanguage language, Consumer<Object> relay) {
        this.mongo = mongo;
        this.language = language;
        this.relay = relay;
    }

    @Override
    public Mono<Patient> find(PatientKey key) {
        return load(key).map(StoredPatient::patient);
    }

    @Override
    public <O> Mono<O> decide(PatientKey key, Function<Optional<Patient>, Decision<O>> decision) {
        return Mono.defer(() -> decideOnce(key, decision))
                .retryWhen(Retry.backoff(TRIES, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((retries, last) -> last.failure()));
    }

    private <O> Mono<O> decideOnce(PatientKey key, Function<Optional<Patient>, Decision<O>> decision) {
        return load(key)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(stored -> keep(key, stored.orElse(null), decision.apply(stored.map(StoredPatient::patient))));
    }

    private <O> Mono<O> keep(PatientKey key, @Nullable StoredPatient before, Decision<O> decision) {
        var next = decision.next();
        if (next == null) {
            return Mono.just(decision.outcome());
        }
        var write = new PatientWrite(before, next, decision.events(), language);
        var written = before == null ? insert(key, write) : update(key, before, write);
        return written.then(Mono.fromSupplier(() -> {
            if (write.hasEvents()) {
                relay.accept(key.toString());
            }
            return decision.outcome();
        }));
    }

    private Mono<Void> insert(PatientKey key, PatientWrite write) {
        return mongo.execute(Collections.PATIENTS, it -> it.insertOne(write.insertion(key.toString())))
                .onErrorMap(DuplicateKeyException.class, taken -> new LostRace())
                .then();
    }

    private Mono<Void> update(PatientKey key, StoredPatient before, PatientWrite write) {
        var asRead = and(eq("_id", key.toString()), eq(StoredPatient.REVISION, before.revision()));
        return mongo.execute(Collections.PATIENTS, it -> it.updateOne(asRead, write.update()))
                .next()
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.empty() : Mono.error(new LostRace()));
    }

    private Mono<StoredPatient> load(PatientKey key) {
        return mongo.execute(
                        Collections.PATIENTS,
                        it -> it.find(eq("_id", key.toString()))
                                .projection(exclude(OutboxEntry.FIELD, PatientWrite.UPDATES))
                                .first())
                .next()
                .map(StoredPatient::read);
    }

    @Override
    public Mono<Sharing> sharing(Patient patient) {
        var details = patient.record().details();
        var mobile = details.phones().mobile();
        var email = details.email();
        return Mono.zip(
                othersHave(patient.key(), PatientDocument.MOBILE, mobile == null ? null : mobile.e164()),
                othersHave(patient.key(), PatientDocument.EMAIL, email == null ? null : email.comparable()),
                Sharing::new);
    }

    private Mono<Boolean> othersHave(PatientKey key, String field, @Nullable String value) {
        if (value == null) {
            return Mono.just(false);
        }
        var others = and(
                eq(PatientDocument.PRACTICE, key.practice().value()),
                eq(field, value),
                ne("_id", key.toString()),
                eq(PatientDocument.ARCHIVED, false));
        return mongo.execute(
                        Collections.PATIENTS,
                        it -> it.find(others, Document.class)
                                .projection(include("_id"))
                                .first())
                .hasElements();
    }
}
