package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.openwide.event.Event;
import org.openwide.event.Topic;

/** What one registration has brought about, wherever it shows. */
record Effects(Stack stack) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long EVENTS_OF_A_REGISTRATION = 9;

    /** One text, one charge, one update of the record, and every event of the registration in order. */
    void assertOnceFor(Person person, String registrationId) {
        awaitRegistered(person);
        assertThat(stack.inbox().texts(person.mobile())).hasSize(1);
        assertThat(distinct(Topic.SMS_CHARGES, registrationId)).hasSize(1);
        assertThat(distinct(Topic.PATIENT_UPDATES, registrationId)).hasSize(1);
        assertThat(stack.topics().events(Topic.REGISTRATIONS, registrationId).stream()
                        .map(Event::sequence)
                        .distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS_OF_A_REGISTRATION)
                        .boxed()
                        .toList());
        assertThat(stack.practice().record(person).number("version")).isEqualTo(2);
    }

    /** Waits until the practice's record says that the patient is registered. */
    Answer awaitRegistered(Person person) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> stack.practice()
                        .record(person)
                        .json()
                        .at("/portal/registered")
                        .asBoolean(false));
        return stack.practice().record(person);
    }

    private List<Event<?>> distinct(Topic topic, String registrationId) {
        return stack.topics().events(topic, event -> event.correlationId().equals(registrationId)).stream()
                .distinct()
                .toList();
    }
}
