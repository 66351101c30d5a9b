package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.Topic;

/** What registrations that went well and badly leave on the topics. */
class EventsIT {

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
        assertThat(SoundEvents.records(topic.topicName())).isNotEmpty();
        SoundEvents.fitTheirSchemas(topic);
    }

    @ParameterizedTest
    @EnumSource
    void eachSubjectCountsItsEventsWithoutGaps(Topic topic) {
        SoundEvents.countWithoutGaps(topic);
    }

    @Test
    void noGroupGaveUpOnAnEvent() {
        SoundEvents.wereAllTaken();
    }
}
