package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.Practice;
import org.openwide.event.Purpose;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.patientupdate.PatientUpdated;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.springframework.http.HttpMethod;

class RegistrationEventsIT extends ServiceFixture {

    private static final Instant AT = Instant.parse("2026-11-22T10:42:07.123456Z");
    private static final Sealed SEALED = new Sealed("notification-service", "A".repeat(40));
    private static final Sealer SEALER = Sealer.with(
            Map.of(Recipient.PATIENT_RECORD_SERVICE, Surroundings.KEYS.publicKeyset(Recipient.PATIENT_RECORD_SERVICE)));

    private UUID link = new UUID(0, 0);

    @BeforeEach
    void aPatientWithALink() {
        aPatient("p-1", READY);
        link = aLink();
    }

    @Test
    void theRecordUpdatesItselfOnCompletion() {
        EventBench.say(completed(1, "verified@example.org", "+447700900123"));

        soon().untilAsserted(() -> assertThat(json(get("/patients/p-1")))
                .containsEntry("email", "verified@example.org")
                .containsEntry("version", 2)
                .containsEntry(
                        "portal",
                        Map.of(
                                "registered", true,
                                "registeredAt", "2026-11-22T10:42:07.123Z",
                                "mobileVerifiedAt", "2026-11-22T10:40:00Z",
                                "emailVerifiedAt", "2026-11-22T10:41:00Z")));
        var updates = updates(1);
        var updated = (PatientUpdated) updates.getFirst().data();
        assertThat(updated.reason()).isEqualTo("registration-completed");
        assertThat(updated.recordVersion()).isEqualTo(2);
        assertThat(updated.registrationId()).isEqualTo(link);
        assertThat(updated.changes())
                .extracting(it -> it.field() + " " + it.before() + " " + it.after())
                .containsExactly(
                        "email sian@example.org verified@example.org",
                        "portal.registered false true",
                        "portal.registeredAt null 2026-11-22T10:42:07.123Z",
                        "portal.mobileVerifiedAt null 2026-11-22T10:40:00Z",
                        "portal.emailVerifiedAt null 2026-11-22T10:41:00Z");
        assertThat(updated.patient().email()).isEqualTo("verified@example.org");
        assertThat(updates.getFirst().correlationId()).isEqualTo(link.toString());
        assertThat(updates.getFirst().traceparent()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
        assertThat(state()).isEqualTo("used");
    }

    @Test
    void aRegisteredPatientNeedsNoLink() {
        EventBench.say(completed(1, "verified@example.org", "+447700900123"));
        updates(1);

        practice(HttpMethod.POST, "/patients/p-1/registration-links", "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.checks[0].code")
                .isEqualTo("already-registered");
    }

    @Test
    void aMobileThatStaffChangedMeanwhileIsNotVerified() {
        practice(HttpMethod.PUT, "/patients/p-1", READY.replace("900123", "900456"))
                .expectStatus()
                .isOk();
        EventBench.say(completed(1, "verified@example.org", "+447700900123"));

        var updated = (PatientUpdated) updates(1).getFirst().data();

        assertThat(updated.patient().phones().mobile()).isEqualTo("+447700900456");
        assertThat(updated.patient().portal().mobileVerifiedAt()).isNull();
        assertThat(updated.patient().portal().emailVerifiedAt()).isNotNull();
    }

    @Test
    void aPracticeEditOfAVerifiedEmailIsNotVerifiedAndIsNoUpdate() {
        EventBench.say(completed(1, "verified@example.org", "+447700900123"));
        updates(1);

        practice(HttpMethod.PUT, "/patients/p-1", READY)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.portal.registered")
                .isEqualTo(true)
                .jsonPath("$.portal.emailVerifiedAt")
                .doesNotExist()
                .jsonPath("$.portal.mobileVerifiedAt")
                .exists();
        assertThat(updates(1)).hasSize(1);
    }

    @Test
    void everyEventThriceAndOutOfTurnChangesNothingMore() {
        var journey = journey();
        journey.forEach(EventBench::say);
        journey.reversed().forEach(EventBench::say);
        journey.forEach(EventBench::say);
        var fence = new DetailsNotMatched(practice, "p-1", link, List.of("mobile"), 1);
        EventBench.say(EventBench.event(journey.size() + 1, fence));

        soon().untilAsserted(() -> assertThat(lastEvent()).isEqualTo("DetailsNotMatched"));
        assertThat(updates(1)).hasSize(1);
        assertThat(json(get("/patients/p-1"))).containsEntry("version", 2);
    }

    @Test
    void staffSeeWhyAPatientIsStuck() {
        practice(
                        HttpMethod.PUT,
                        "/patients/p-1",
                        READY.replace(
                                "{\"mobile\":\"07700 900123\"}",
                                "{\"mobile\":\"07700 900456\",\"work\":\"07700 900123\"}"))
                .expectStatus()
                .isOk();
        EventBench.say(EventBench.event(1, new RegistrationStarted(practice, "p-1", link, AT)));
        EventBench.say(EventBench.event(2, new DetailsNotMatched(practice, "p-1", link, List.of("mobile"), 4)));

        soon().untilAsserted(() -> assertThat(stuck())
                .containsEntry("code", "details-not-matched")
                .containsEntry("mismatched", List.of("mobile"))
                .containsEntry("attemptsRemaining", 4)
                .containsEntry("mobileStandsIn", "work"));

        EventBench.say(EventBench.event(3, new RegistrationLocked(practice, "p-1", link, "too-many-failed-matches")));
        soon().untilAsserted(() -> assertThat(stuck()).containsEntry("code", "locked"));
        assertThat(state()).isEqualTo("locked");
    }

    @Test
    void staffSeeThatATextCouldNotBeSent() {
        var text = EventBench.id();
        var failed = new SmsFailed(practice, "p-1", link, text, Purpose.MOBILE_CODE, "number-unreachable", AT);
        EventBench.say(EventBench.event(1, failed));
        EventBench.say(EventBench.event(1, new DetailsSubmitted(practice, "p-1", link, forUs())));
        EventBench.say(EventBench.event(text, 2, otp()));

        soon().untilAsserted(() ->
                assertThat(stuck()).containsEntry("code", "text-failed").containsEntry("reason", "number-unreachable"));
    }

    @Test
    void aPoisonRecordGoesToTheDeadLettersAndOthersGoOn() {
        var poison = new ProducerRecord<>(
                Topic.Names.REGISTRATIONS,
                0,
                link.toString(),
                "no event".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        EventBench.send(poison);
        aPatient("p-2", READY);
        var other = UUID.fromString(String.valueOf(
                json(practice(HttpMethod.POST, "/patients/p-2/registration-links", "{\"sendBy\":\"none\"}"))
                        .get("linkId")));
        EventBench.say(EventBench.event(1, new RegistrationStarted(practice, "p-2", other, AT)));

        soon().untilAsserted(() -> assertThat(registration("p-2")).containsEntry("lastEvent", "RegistrationStarted"));
        var dead = soon().until(
                        () -> EventBench.records(Topic.REGISTRATIONS.deadLetters("patient-record-service")).stream()
                                .filter(it -> link.toString().equals(it.key()))
                                .toList(),
                        found -> !found.isEmpty());
        assertThat(new String(
                        dead.getFirst().headers().lastHeader("openwide-reason").value(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("is no event");
    }

    @Test
    void whatIsSealedToSomeoneElseGoesToTheDeadLetters() {
        EventBench.say(EventBench.event(
                1,
                new RegistrationCompleted(
                        practice, "p-1", link, AT, new Sealed("patient-record-service", "A".repeat(60)))));

        soon().untilAsserted(
                        () -> assertThat(EventBench.records(Topic.REGISTRATIONS.deadLetters("patient-record-service")))
                                .anyMatch(it -> link.toString().equals(it.key())));
        assertThat(json(get("/patients/p-1"))).containsEntry("version", 1);
    }

    private List<Event<?>> journey() {
        return new ArrayList<>(List.of(
                EventBench.event(1, new RegistrationStarted(practice, "p-1", link, AT)),
                EventBench.event(2, new DetailsSubmitted(practice, "p-1", link, forUs())),
                EventBench.event(3, otp()),
                EventBench.event(4, new MobileVerified(practice, "p-1", link, AT)),
                EventBench.event(5, new PasswordSet(practice, "p-1", link)),
                EventBench.event(6, new EmailConfirmed(practice, "p-1", link, AT)),
                completed(7, "verified@example.org", "+447700900123")));
    }

    private OtpRequested otp() {
        return new OtpRequested(
                practice, "p-1", link, EventBench.id(), AT, false, new Practice("Riverside Dental", "1"), SEALED);
    }

    private static Sealed forUs() {
        return new Sealed("patient-record-service", "A".repeat(40));
    }

    private Event<RegistrationCompleted> completed(long sequence, String email, String mobile) {
        var id = EventBench.id();
        var details = new VerifiedDetails(
                "Siân",
                "O'Neill",
                LocalDate.of(1948, 2, 29),
                email,
                mobile,
                Instant.parse("2026-11-22T10:40:00Z"),
                Instant.parse("2026-11-22T10:41:00Z"));
        var sealed = SEALER.seal(Recipient.PATIENT_RECORD_SERVICE, EventType.REGISTRATION_COMPLETED, id, details);
        return EventBench.event(id, sequence, new RegistrationCompleted(practice, "p-1", link, AT, sealed));
    }

    private UUID aLink() {
        var issued = json(practice(HttpMethod.POST, "/patients/p-1/registration-links", "{\"sendBy\":\"none\"}"));
        return UUID.fromString(String.valueOf(issued.get("linkId")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shown(String patient) {
        var links = (List<Map<String, Object>>) Objects.requireNonNull(
                json(get("/patients/" + patient + "/registration-links")).get("links"));
        return links.getFirst();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> registration(String patient) {
        return (Map<String, Object>) shown(patient).getOrDefault("registration", Map.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> stuck() {
        return (Map<String, Object>) shown("p-1").getOrDefault("stuck", Map.of());
    }

    private String state() {
        return String.valueOf(shown("p-1").get("state"));
    }

    private String lastEvent() {
        return String.valueOf(registration("p-1").get("lastEvent"));
    }

    private List<Event<?>> updates(int count) {
        return soon().until(
                        () -> EventBench.said(Topic.PATIENT_UPDATES, practice + "/p-1"),
                        events -> events.size() == count);
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }
}
