package org.openwide.stories;

import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is killed while patients register comes back, and nothing happens twice. */
@BreaksTheStack
class KilledServiceIT {

    private static final int PATIENTS = 3;

    private final Stack stack = Stack.breakable();
    private final List<Walk> walks =
            Stream.generate(() -> Walk.of(stack)).limit(PATIENTS).toList();
    private final Map<String, Long> killed = new HashMap<>();

    @AfterAll
    static void everyEventIsSound() {
        new SoundEvents(Stack.breakable().topics()).onAllTopics();
    }

    private record Walk(Person person, Journey journey) {

        static Walk of(Stack stack) {
            var person = Person.someone();
            return new Walk(person, new Journey(stack, person));
        }
    }

    /**
     * The notification-service is killed when no text is between claim and answer: such a text is never sent again by itself,
     * and its own tests say what becomes of it.
     */
    @Test
    void killedServicesComeBackAndJourneysGoOn() {
        walks.forEach(walk -> expect(walk.journey().open(stack.practice().linkFor(walk.person())), "201 details"));
        all(Journey::enterDetails, "200 confirm-details");
        all(Journey::confirmDetails, "202 mobile-code");
        walks.forEach(walk -> walk.journey().code(1));

        kill("registration-service", "gateway");
        all(journey -> journey.enterCode(journey.code(1)), "200 password");
        kill("notification-service");
        all(journey -> journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        all(journey -> journey.confirmEmail(journey.emailToken(1), Person.PASSWORD), "200 terms");
        var terms = walks.getFirst().journey().currentTerms();
        kill("patient-record-service", "registration-service");
        all(journey -> journey.acceptTerms(terms), "200 complete");

        killed.forEach(stack::awaitBack);
        walks.forEach(walk ->
                new Effects(stack).assertOnceFor(walk.person(), walk.journey().id()));
    }

    private void kill(String... services) {
        for (var service : services) {
            killed.put(service, stack.ready().pid(service));
            stack.kill(service);
        }
    }

    private void all(Function<Journey, Answer> step, String answer) {
        walks.forEach(walk -> expect(again(() -> step.apply(walk.journey())), answer));
    }

    /** As a person does: tries again while the answer is that something is away. */
    private static Answer again(Supplier<Answer> step) {
        var last = new Answer[1];
        patiently().ignoreExceptions().until(() -> {
            last[0] = step.get();
            return last[0].status() < 500;
        });
        return last[0];
    }
}
