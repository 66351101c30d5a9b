package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.openwide.event.Purpose;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registration.RegistrationStarted;
import org.springframework.http.HttpMethod;

class StuckRegistrationsIT extends RegistrationFixture {

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
    void operatorsSeeHowFarAllRegistrationsComeAndNobodyElseDoes() {
        EventBench.say(EventBench.event(1, new RegistrationStarted(practice, "p-1", link, AT)));
        EventBench.say(EventBench.event(2, new DetailsNotMatched(practice, "p-1", link, List.of("mobile"), 4)));

        soon().untilAsserted(() -> assertThat(stuck()).containsEntry("code", "details-not-matched"));

        var seen = json(operator(HttpMethod.GET, "/api/operations/registrations?days=30", ""));
        assertThat(String.valueOf(seen.get("steps"))).contains("step=details, registrations=", "step=complete");
        assertThat(String.valueOf(seen.get("stuck"))).contains("reason=details-not-matched");
        call(key, HttpMethod.GET, "/api/operations/registrations", "")
                .expectStatus()
                .isNotFound();
        call("nobody's", HttpMethod.GET, "/api/operations/registrations", "")
                .expectStatus()
                .isUnauthorized();
        operator(HttpMethod.GET, "/api/operations/registrations?days=93", "")
                .expectStatus()
                .isBadRequest();
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
}
