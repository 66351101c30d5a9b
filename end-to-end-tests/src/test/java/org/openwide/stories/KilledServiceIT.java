package org.openwide.stories;

import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is killed in the middle of a journey comes back, and nothing happens twice. */
@Order(1)
@ResourceLock(Stack.BREAKABLE)
class KilledServiceIT {

    private final Stack stack = Stack.breakable();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);
    private final Effects effects = new Effects(stack);

    @AfterAll
    static void everyEventIsSound() {
        new SoundEvents(Stack.breakable().topics()).onAllTopics();
    }

    /** The steps that a patient takes after entering the details. */
    enum Step {
        CONFIRMATION,
        CODE,
        PASSWORD,
        EMAIL,
        TERMS
    }

    /**
     * The notification-service is not killed while a text may be between claim and answer: such a text is never sent again by
     * itself, and its own tests say what becomes of it.
     */
    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "registration-service, CODE",
        "registration-service, TERMS",
        "notification-service, PASSWORD",
        "patient-record-service, TERMS",
        "gateway, CODE"
    })
    void aKilledServiceComesBackAndTheJourneyGoesOn(String service, Step next) {
        expect(journey.open(stack.practice().linkFor(person)), "201 details");
        expect(journey.enterDetails(), "200 confirm-details");
        var pid = stack.ready().pid(service);

        for (var step : Step.values()) {
            if (step == next) {
                stack.kill(service);
            }
            take(step);
        }

        stack.awaitBack(service, pid);
        effects.assertOnceFor(person, journey.id());
    }

    private void take(Step step) {
        switch (step) {
            case CONFIRMATION -> expect(again(journey::confirmDetails), "202 mobile-code");
            case CODE -> expect(again(() -> journey.enterCode(journey.code(1))), "200 password");
            case PASSWORD -> expect(again(() -> journey.createPassword(Person.PASSWORD)), "202 email-confirmation");
            case EMAIL ->
                expect(again(() -> journey.confirmEmail(journey.emailToken(1), Person.PASSWORD)), "200 terms");
            case TERMS -> expect(again(() -> journey.acceptTerms(journey.currentTerms())), "200 complete");
        }
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
