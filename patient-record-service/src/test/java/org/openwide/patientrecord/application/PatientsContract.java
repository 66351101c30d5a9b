package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.named;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Delivery;
import org.openwide.patientrecord.domain.Mismatch;
import org.openwide.patientrecord.domain.NotificationNews;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Phones;
import org.openwide.patientrecord.domain.RegistrationNews;
import org.openwide.patientrecord.domain.SendBy;

/** What every kind of {@link Patients} keeps to. */
public abstract class PatientsContract {

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
    void keepsWhyAPatientIsStuckAndThatTheyAskedForANewLink() {
        create(key, details());
        decide(patient -> patient.issue(anOrder(1), RIVERSIDE, READY));
        decide(patient -> patient.hear(news(1, 1, new RegistrationNews.CodeRequested(notification(1)))));
        decide(patient ->
                patient.hear(news(1, 2, new RegistrationNews.DetailsNotMatched(new Mismatch(List.of("mobile"), 0)))));
        decide(patient -> patient.hear(news(1, 3, new RegistrationNews.Locked("too-many-failed-matches"))));
        var expected = decide(patient -> patient.hear(news(1, 4, new RegistrationNews.NewLinkRequested(NOW))));

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

    private Patient found() {
        return Optional.ofNullable(patients().find(key).block()).orElseThrow();
    }
}
