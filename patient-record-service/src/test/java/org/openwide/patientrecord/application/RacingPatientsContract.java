package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.EMAIL;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.archived;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.EmailAddress;
import org.openwide.patientrecord.domain.LinkState;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Phones;
import org.openwide.patientrecord.domain.Sharing;
import org.openwide.patientrecord.domain.Withdrawal;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What every kind of {@link Patients} keeps to when many decide at once, and among patients of one practice. */
public abstract class RacingPatientsContract {

    private static final int RACERS = 20;

    private PatientKey key = PatientKey.of("riverside", "p");

    protected abstract Patients patients();

    /** The events kept for a patient and not yet taken out, as {@code topic#sequence type}. */
    protected abstract List<String> waiting(PatientKey key);

    @BeforeEach
    void aPatientOfOnesOwn() {
        key = PatientKey.of("riverside-" + UUID.randomUUID(), "p-1001");
    }

    @Test
    void ofRacersForALinkEachDecidesOnWhatTheLastOneKept() {
        create(key, details());

        race(number -> patient -> patient.issue(anOrder(number), RIVERSIDE, READY));

        assertThat(found().links().all())
                .hasSize(RACERS)
                .filteredOn(link -> link.state(NOW) == LinkState.LIVE)
                .hasSize(1);
        assertThat(waiting(key)).hasSize(2 * RACERS - 1).doesNotHaveDuplicates();
    }

    @Test
    void ofRacersToWithdrawOneWins() {
        create(key, details());
        decide(patient -> patient.issue(anOrder(1), RIVERSIDE, READY));

        var outcomes = race(number -> patient -> patient.withdraw(linkId(1), NOW));

        assertThat(outcomes).filteredOn(Withdrawal.WITHDRAWN::equals).hasSize(1);
        assertThat(waiting(key)).hasSize(2);
    }

    @Test
    void ofRacersToCreateOneWins() {
        var outcomes = Flux.range(0, RACERS)
                .flatMap(number -> patients()
                        .decide(
                                key,
                                current -> current.isPresent()
                                        ? Decision.nothing(false)
                                        : Decision.keep(
                                                true,
                                                Objects.requireNonNull(Patient.create(key, details())
                                                        .next()),
                                                List.of()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void knowsWhoElseHasTheSameContacts() {
        create(key, details());
        create(neighbour("p-2"), details());

        assertThat(sharing()).isEqualTo(new Sharing(true, true));
    }

    @Test
    void comparesEmailsWithoutTheirCase() {
        create(key, details());
        create(neighbour("p-2"), onlyWith(new EmailAddress(EMAIL.value().toUpperCase(Locale.ROOT))));

        assertThat(sharing()).isEqualTo(new Sharing(false, true));
    }

    @Test
    void doesNotCountThePatientNorArchivedOnesNorOtherPractices() {
        create(key, details());
        create(neighbour("p-2"), archived());
        create(PatientKey.of("elsewhere-" + UUID.randomUUID(), "p-1001"), details());

        assertThat(sharing()).isEqualTo(Sharing.NONE);
    }

    @Test
    void twoWithoutContactsShareNothing() {
        create(key, onlyWith(null));
        create(neighbour("p-2"), onlyWith(null));

        assertThat(sharing()).isEqualTo(Sharing.NONE);
    }

    private static PatientDetails onlyWith(@Nullable EmailAddress email) {
        return new PatientDetails("A", "B", null, null, email, Phones.NONE, false);
    }

    private PatientKey neighbour(String patient) {
        return PatientKey.of(key.practice().value(), patient);
    }

    private Sharing sharing() {
        return Objects.requireNonNull(patients().sharing(found()).block());
    }

    private void create(PatientKey patient, PatientDetails details) {
        patients().decide(patient, current -> Patient.create(patient, details)).block();
    }

    private Patient decide(Function<Patient, Decision<?>> decision) {
        var next = new AtomicReference<Patient>();
        patients()
                .decide(key, current -> {
                    var decided = decision.apply(current.orElseThrow());
                    next.set(Objects.requireNonNull(decided.next()));
                    return decided;
                })
                .block();
        return Objects.requireNonNull(next.get());
    }

    private <O> List<O> race(Function<Integer, Function<Patient, Decision<O>>> racer) {
        return Objects.requireNonNull(Flux.range(1, RACERS)
                .flatMap(
                        number -> patients()
                                .decide(key, current -> racer.apply(number).apply(current.orElseThrow()))
                                .subscribeOn(Schedulers.boundedElastic()),
                        RACERS)
                .collectList()
                .block());
    }

    private Patient found() {
        return Optional.ofNullable(patients().find(key).block()).orElseThrow();
    }
}
