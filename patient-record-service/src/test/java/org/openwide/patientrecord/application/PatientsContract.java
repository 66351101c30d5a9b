package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.patientrecord.domain.Fixtures.EMAIL;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.archived;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.named;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.notification;

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
import org.openwide.patientrecord.domain.Delivery;
import org.openwide.patientrecord.domain.EmailAddress;
import org.openwide.patientrecord.domain.LinkState;
import org.openwide.patientrecord.domain.Mismatch;
import org.openwide.patientrecord.domain.NotificationNews;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Phones;
import org.openwide.patientrecord.domain.RegistrationNews;
import org.openwide.patientrecord.domain.SendBy;
import org.openwide.patientrecord.domain.Sharing;
import org.openwide.patientrecord.domain.Withdrawal;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What every kind of {@link Patients} keeps to. */
public abstract class PatientsContract {

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
    void aPatientNobodyKeptIsNotThere() {
        assertThat(patients().find(key).blockOptional()).isEmpty();
    }

    @Test
    void keepsAllThatIsKnownOfAPatient() {
        create(key, details());
        decide(patient -> patient.issue(anOrder(1), RIVERSIDE, READY));
        decide(patient -> patient.issue(anOrder(2, SendBy.SMS), RIVERSIDE, READY));
        decide(patient ->
                patient.hear(news(2, 1, new RegistrationNews.DetailsNotMatched(new Mismatch(List.of("mobile"), 4)))));
        decide(patient -> patient.hear(news(2, 2, new RegistrationNews.CodeRequested(notification(1)))));
        decide(patient ->
                patient.hear(new NotificationNews(linkId(2), notification(1), 1, new Delivery.Failed("why"))));
        decide(patient -> patient.hear(new NotificationNews(null, notification(1002), 1, new Delivery.Sent())));
        var expected = decide(patient -> patient.hear(news(2, 3, completed("verified@example.org", MOBILE))));

        assertThat(found()).isEqualTo(expected);
    }

    @Test
    void keepsARecordWithLittleInIt() {
        var little = new PatientDetails("X", "Æ", null, null, null, Phones.NONE, false);

        create(key, little);

        assertThat(found().record().details()).isEqualTo(little);
    }

    @Test
    void keepsStateAndEventsTogether() {
        create(key, details());

        decide(patient -> patient.issue(anOrder(1), RIVERSIDE, READY));

        assertThat(found().links().all()).hasSize(1);
        assertThat(waiting(key)).containsExactly("openwide.registration-links#1 LinkIssued");
    }

    @Test
    void countsTheEventsOfEachTopicFromOneWithoutGaps() {
        create(key, details());
        decide(patient -> patient.issue(anOrder(1, SendBy.EMAIL), RIVERSIDE, READY));
        decide(patient -> patient.edit(named("Sian"), NOW));
        decide(patient -> patient.issue(anOrder(2), RIVERSIDE, READY));
        decide(patient -> patient.hear(news(1, 1, completed("verified@example.org", MOBILE))));

        assertThat(waiting(key))
                .containsExactly(
                        "openwide.registration-links#1 LinkIssued",
                        "openwide.registration-links#2 LinkDeliveryRequested",
                        "openwide.registration-links#3 LinkMatchDataChanged",
                        "openwide.registration-links#4 LinkRevoked",
                        "openwide.registration-links#5 LinkIssued",
                        "openwide.patient-updates#1 PatientUpdated",
                        "openwide.registration-links#6 LinkRevoked");
    }

    @Test
    void aDecisionForNothingKeepsNothing() {
        create(key, details());
        var before = found();

        var outcome = patients().decide(key, current -> Decision.nothing("no")).block();

        assertThat(outcome).isEqualTo("no");
        assertThat(found()).isEqualTo(before);
        assertThat(waiting(key)).isEmpty();
    }

    @Test
    void aDecisionThatFailsKeepsNothing() {
        create(key, details());

        assertThatThrownBy(() -> patients()
                        .decide(key, current -> {
                            throw new IllegalStateException("a fault");
                        })
                        .block())
                .hasMessage("a fault");
        assertThat(waiting(key)).isEmpty();
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
