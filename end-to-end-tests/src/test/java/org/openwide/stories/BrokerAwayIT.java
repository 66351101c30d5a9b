package org.openwide.stories;

import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The broker stands still, or is killed: steps go on, and their events follow in order. */
@BreaksTheStack
class BrokerAwayIT {

    private static final Duration STANDSTILL = Duration.ofSeconds(30);

    private final Stack stack = Stack.breakable();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);
    private final Effects effects = new Effects(stack);

    @AfterAll
    static void everyEventIsSound() {
        new SoundEvents(Stack.breakable().topics()).onAllTopics();
    }

    @AfterEach
    void letTheBrokerGoOn() throws Exception {
        signal("CONT");
    }

    @Test
    void whileTheBrokerStandsStillStepsSucceedAndTheirEventsFollowInOrder() throws Exception {
        expect(journey.open(stack.practice().linkFor(person)), "201 details");
        var until = Instant.now().plus(STANDSTILL);

        signal("STOP");

        expect(journey.enterDetails(), "200 confirm-details");
        expect(journey.confirmDetails(), "202 mobile-code");
        var another = Person.someone();
        var anothersLink = stack.practice().linkFor(another);
        await().atMost(STANDSTILL.multipliedBy(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    expect(journey.look(), "200 mobile-code");
                    return Instant.now().isAfter(until);
                });
        signal("CONT");
        expect(journey.enterCode(journey.code(1)), "200 password");
        finish();
        effects.assertOnceFor(person, journey.id());
        patiently()
                .until(() ->
                        new Journey(stack, another).open(anothersLink).brief().equals("201 details"));
    }

    @Test
    void aKilledBrokerComesBackWithEverythingItHad() {
        journey.untilPassword(stack.practice().linkFor(person));
        var pid = stack.ready().pid("kafka");

        stack.kill("kafka");

        finish();
        stack.awaitBack("kafka", pid);
        effects.assertOnceFor(person, journey.id());
    }

    private void finish() {
        expect(journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        expect(journey.confirmEmail(journey.emailToken(1), Person.PASSWORD), "200 terms");
        expect(journey.acceptTerms(journey.currentTerms()), "200 complete");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var broker = String.valueOf(stack.ready().pid("kafka"));
        new ProcessBuilder("kill", "-" + name, broker).start().waitFor();
    }
}
