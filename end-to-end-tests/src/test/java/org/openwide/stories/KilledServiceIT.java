package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;

/** Rows 1 to 3 and 10 of the faults: what is killed in the middle of a journey comes back, and nothing happens twice. */
class KilledServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);

    @ParameterizedTest
    @ValueSource(strings = {"registration-service", "notification-service", "patient-record-service", "gateway"})
    void aKilledServiceComesBackAndTheJourneyGoesOn(String service) {
        var link = stack.practice().linkFor(person);
        expect(journey.open(link), "201 details");
        expect(journey.enterDetails(), "200 confirm-details");
        expect(journey.confirmDetails(), "202 mobile-code");
        var pid = stack.ready().pid(service);

        stack.kill(service);

        var code = journey.code(1);
        expect(patiently(() -> journey.enterCode(code)), "200 password");
        expect(patiently(() -> journey.createPassword(Person.PASSWORD)), "202 email-confirmation");
        var token = journey.emailToken(1);
        expect(patiently(() -> journey.confirmEmail(token, Person.PASSWORD)), "200 terms");
        expect(patiently(() -> journey.acceptTerms(journey.currentTerms())), "200 complete");
        stack.awaitBack(service, pid);
        assertOnceInEffect();
    }

    @Test
    void withoutABrokerStepsSucceedAndTheirEventsFollowInOrder() {
        var link = stack.practice().linkFor(person);
        journey.untilPassword(link);
        var pid = stack.ready().pid("kafka");

        stack.kill("kafka");

        expect(journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        expect(journey.confirmEmail(journey.emailToken(1), Person.PASSWORD), "200 terms");
        expect(journey.acceptTerms(journey.currentTerms()), "200 complete");
        stack.awaitBack("kafka", pid);
        assertOnceInEffect();
    }

    private void assertOnceInEffect() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            var record = patiently(() -> stack.practice().record(person));
            return record.json().at("/portal/registered").asBoolean(false);
        });
        assertThat(stack.inbox().texts(person.mobile())).hasSize(1);
        assertThat(distinct(Topic.SMS_CHARGES)).hasSize(1);
        assertThat(distinct(Topic.PATIENT_UPDATES)).hasSize(1);
        assertThat(stack.topics().events(Topic.REGISTRATIONS, journey.id()).stream()
                        .map(Event::sequence)
                        .distinct())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(stack.practice().record(person).number("version")).isEqualTo(2);
    }

    private java.util.List<Event<?>> distinct(Topic topic) {
        return stack.topics().events(topic, event -> event.correlationId().equals(journey.id())).stream()
                .distinct()
                .toList();
    }

    /** As a person does: tries again while the answer is that something is away. */
    private static Answer patiently(Supplier<Answer> step) {
        var last = new Answer[1];
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    last[0] = step.get();
                    return last[0].status() < 500;
                });
        return last[0];
    }
}
