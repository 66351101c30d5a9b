package org.openwide.stories;

import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is killed in the middle of a journey comes back, and nothing happens twice. */
class KilledServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);
    private final Effects effects = new Effects(stack);

    @ParameterizedTest
    @ValueSource(strings = {"registration-service", "notification-service", "patient-record-service", "gateway"})
    void aKilledServiceComesBackAndTheJourneyGoesOn(String service) {
        var link = stack.practice().linkFor(person);
        expect(journey.open(link), "201 details");
        expect(journey.enterDetails(), "200 confirm-details");
        expect(journey.confirmDetails(), "202 mobile-code");
        var pid = stack.ready().pid(service);

        stack.kill(service);

        var code = journey.code(1);
        expect(patiently(() -> journey.enterCode(code)), "200 password");
        expect(patiently(() -> journey.createPassword(Person.PASSWORD)), "202 email-confirmation");
        var token = journey.emailToken(1);
        expect(patiently(() -> journey.confirmEmail(token, Person.PASSWORD)), "200 terms");
        expect(patiently(() -> journey.acceptTerms(journey.currentTerms())), "200 complete");
        stack.awaitBack(service, pid);
        effects.assertOnceFor(person, journey.id());
    }

    /** As a person does: tries again while the answer is that something is away. */
    private static Answer patiently(Supplier<Answer> step) {
        var last = new Answer[1];
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    last[0] = step.get();
                    return last[0].status() < 500;
                });
        return last[0];
    }
}
