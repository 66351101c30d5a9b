package org.openwide.patientrecord;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.springframework.http.HttpMethod;

/** A patient with a link, the events of its registration, and what the service says of it. */
abstract class RegistrationFixture extends ServiceFixture {

    static final Instant AT = Instant.parse("2026-11-22T10:42:07.123456Z");
    static final Sealed SEALED = new Sealed("notification-service", "A".repeat(40));
    static final Sealer SEALER = Sealer.with(
            Map.of(Recipient.PATIENT_RECORD_SERVICE, Surroundings.KEYS.publicKeyset(Recipient.PATIENT_RECORD_SERVICE)));
    UUID link = new UUID(0, 0);

    @BeforeEach
    void aPatientWithALink() {
        aPatient("p-1", READY);
        link = aLink();
    }

    List<Event<?>> journey() {
        return new ArrayList<>(List.of(
                EventBench.event(1, new RegistrationStarted(practice, "p-1", link, AT)),
                EventBench.event(2, new DetailsSubmitted(practice, "p-1", link, forUs())),
                EventBench.event(3, otp()),
                EventBench.event(4, new MobileVerified(practice, "p-1", link, AT)),
                EventBench.event(5, new PasswordSet(practice, "p-1", link)),
                EventBench.event(6, new EmailConfirmed(practice, "p-1", link, AT)),
                completed(7, "verified@example.org", "+447700900123")));
    }

    OtpRequested otp() {
        return new OtpRequested(
                practice, "p-1", link, EventBench.id(), AT, false, new Practice("Riverside Dental", "1"), "en", SEALED);
    }

    static Sealed forUs() {
        return new Sealed("patient-record-service", "A".repeat(40));
    }

    Event<RegistrationCompleted> completed(long sequence, String email, String mobile) {
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

    UUID aLink() {
        var issued = json(practice(HttpMethod.POST, "/patients/p-1/registration-links", "{\"sendBy\":\"none\"}"));
        return UUID.fromString(String.valueOf(issued.get("linkId")));
    }

    Map<String, Object> shown(String patient) {
        return jsonList(get("/patients/" + patient + "/registration-links")).getFirst();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> registration(String patient) {
        return (Map<String, Object>) shown(patient).getOrDefault("registration", Map.of());
    }

    String state() {
        return String.valueOf(shown("p-1").get("state"));
    }

    String lastEvent() {
        return String.valueOf(registration("p-1").get("lastEvent"));
    }

    List<Event<?>> updates(int count) {
        return soon().until(
                        () -> EventBench.said(Topic.PATIENT_UPDATES, practice + "/p-1"),
                        events -> events.size() == count);
    }

    /** There is one update, and a moment later there still is one. */
    void thereIsOneUpdateOnly() {
        soon().during(Duration.ofSeconds(1))
                .until(() -> EventBench.said(Topic.PATIENT_UPDATES, practice + "/p-1")
                                .size()
                        == 1);
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> stuck() {
        return (Map<String, Object>) shown("p-1").getOrDefault("stuck", Map.of());
    }
}
