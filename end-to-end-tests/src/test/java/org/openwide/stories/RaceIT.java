package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import org.junit.jupiter.api.Test;
import org.openwide.event.Topic;

class RaceIT {

    private static final int RACERS = 24;

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);

    @Test
    void ofManyWhoEnterTheSameCodeOneWins() throws Exception {
        journey.untilCode(stack.practice().linkFor(person));
        var code = journey.code(1);

        var answers = Race.of(RACERS, () -> journey.enterCode(code));

        assertThat(answers.stream().filter(answer -> answer.brief().equals("200 password")))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(Answer::brief))
                .hasSize(RACERS - 1)
                .containsOnly("409 step-out-of-order");
        assertEvents("MobileVerified", 1);
    }

    @Test
    void ofManyConfirmationsOneSendsAText() throws Exception {
        journey.open(stack.practice().linkFor(person));
        journey.enterDetails();

        var answers = Race.of(RACERS, journey::confirmDetails);

        assertThat(answers.stream().filter(answer -> answer.brief().equals("202 mobile-code")))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 202).map(Answer::brief))
                .hasSize(RACERS - 1)
                .containsOnly("409 step-out-of-order");
        assertThat(stack.inbox().awaitTexts(person.mobile(), 1)).hasSize(1);
        assertEvents("DetailsSubmitted", 1);
        assertEvents("OtpRequested", 1);
    }

    private void assertEvents(String type, int count) {
        patiently().until(() -> events(type) >= count);
        assertThat(events(type)).isEqualTo(count);
    }

    private long events(String type) {
        return stack.topics().events(Topic.REGISTRATIONS, journey.id()).stream()
                .distinct()
                .filter(event -> event.type().contains("." + type + "."))
                .count();
    }
}
