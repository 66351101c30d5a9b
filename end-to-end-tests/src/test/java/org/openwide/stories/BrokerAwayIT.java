package org.openwide.stories;

import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The broker stands still, or is killed: steps go on, and their events follow in order. */
@BreaksTheStack
class BrokerAwayIT {

    /** Longer than a producer waits for its broker; {@link AlertsIT} lets it stand still for more than a minute. */
    private static final Duration STANDSTILL = Duration.ofSeconds(12);

    private final Stack stack = Stack.breakable();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);
    private final Effects effects = new Effects(stack);

    @AfterAll
    static void everyEventIsSound() {
        new SoundEvents(Stack.breakable().topics()).onAllTopics();
    }

    @Test
    void whileTheBrokerStandsStillStepsSucceedAndTheirEventsFollowInOrder() {
        expect(journey.open(stack.practice().linkFor(person)), "201 details");
        var until = Instant.now().plus(STANDSTILL);

        var another = Person.someone();
        String anothersLink;
        try (var _ = Standstill.ofTheBroker(stack)) {
            expect(journey.enterDetails(), "200 confirm-details");
            expect(journey.confirmDetails(), "202 mobile-code");
            anothersLink = stack.practice().linkFor(another);
            await().atMost(STANDSTILL.multipliedBy(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        expect(journey.look(), "200 mobile-code");
                        return Instant.now().isAfter(until);
                    });
        }

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
}
