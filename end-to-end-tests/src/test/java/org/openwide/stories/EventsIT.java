package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.Topic;

/** What registrations that went well and badly leave on the topics. */
class EventsIT {

    private final SoundEvents events = new SoundEvents(Stack.shared().topics());

    @BeforeAll
    static void registrationsThatWentWellAndBadly() {
        var stack = Stack.shared();
        var person = Person.someone();
        var unlucky = Patient.someone();

        unlucky.neverMatchesWith(unlucky.link());
        unlucky.newLink();
        var journey = new Journey(stack, person).untilDone(stack.practice().linkFor(person));
        new Effects(stack).assertOnceFor(person, journey.id());
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordIsAnEventThatFitsItsSchema(Topic topic) {
        assertThat(events.records(topic.topicName())).isNotEmpty();
        events.fitTheirSchemas(topic);
    }

    @ParameterizedTest
    @EnumSource
    void eachSubjectCountsItsEventsWithoutGaps(Topic topic) {
        events.countWithoutGaps(topic);
    }

    @Test
    void noGroupGaveUpOnAnEvent() {
        events.wereAllTaken();
    }
}
