package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openwide.event.patientupdate.PatientUpdated;
import org.openwide.event.registration.DetailsNotMatched;
import org.springframework.http.HttpMethod;

class RegistrationEventsIT extends RegistrationFixture {

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
        assertThat(state()).isEqualTo("used");
    }

    @Test
    void thePmsHearsWhatChangedAndWhy() {
        EventBench.say(completed(1, "verified@example.org", "+447700900123"));

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
        thereIsOneUpdateOnly();
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
        thereIsOneUpdateOnly();
        assertThat(json(get("/patients/p-1"))).containsEntry("version", 2);
    }
}
