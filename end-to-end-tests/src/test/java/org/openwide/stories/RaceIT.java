package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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

        var answers = race(() -> journey.enterCode(code));

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

        var answers = race(journey::confirmDetails);

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

    private static List<Answer> race(Callable<Answer> step) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.generate(() -> racers.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .limit(RACERS)
                    .toList();
            start.countDown();
            return running.stream().map(RaceIT::result).toList();
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
