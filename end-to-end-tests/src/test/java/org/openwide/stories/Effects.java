package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openwide.event.Event;
import org.openwide.event.Topic;

/** What one registration has brought about, wherever it shows. */
record Effects(Stack stack) {

    private static final long EVENTS_OF_A_REGISTRATION = 9;

    /** One text, one charge, one update of the record, and every event of the registration in order. */
    void assertOnceFor(Person person, String registrationId) {
        awaitRegistered(person);
        patiently().untilAsserted(() -> {
            assertThat(stack.inbox().texts(person.mobile())).hasSize(1);
            assertThat(subjects(Topic.SMS_CHARGES, registrationId)).hasSize(1);
            assertThat(ids(Topic.PATIENT_UPDATES, registrationId)).hasSize(1);
            assertThat(stack.topics().events(Topic.REGISTRATIONS, registrationId).stream()
                            .map(Event::sequence)
                            .distinct())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS_OF_A_REGISTRATION)
                            .boxed()
                            .toList());
        });
        assertThat(stack.practice().record(person).number("version")).isEqualTo(2);
    }

    /** Waits until the practice's record says that the patient is registered. */
    Answer awaitRegistered(Person person) {
        patiently()
                .until(() -> stack.practice()
                        .record(person)
                        .json()
                        .at("/portal/registered")
                        .asBoolean(false));
        return stack.practice().record(person);
    }

    private List<UUID> ids(Topic topic, String registrationId) {
        return correlated(topic, registrationId).<UUID>map(Event::id).distinct().toList();
    }

    /** A later stage of the same charge is an event of its own. */
    private List<String> subjects(Topic topic, String registrationId) {
        return correlated(topic, registrationId)
                .<String>map(Event::subject)
                .distinct()
                .toList();
    }

    private Stream<Event<?>> correlated(Topic topic, String registrationId) {
        return stack.topics().events(topic, event -> event.correlationId().equals(registrationId)).stream();
    }
}
