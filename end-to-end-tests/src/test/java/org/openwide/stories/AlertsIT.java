package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Each alert fires because its fault was caused in the running stack, and a real Prometheus saw that; a rule without a
 * cause here fails the test. What ends by itself once the fault is gone is seen to end.
 */
@Order(0)
@ResourceLock(Stack.FAULTY)
class AlertsIT {

    private static final int LOGIN_REFUSED = 535;
    private static final int NOT_NOW = 451;

    /** More passwords than one that is judged in this stack and 16 that wait; each of them takes its time and is refused. */
    private static final int RUSH = 80;

    private static final String LONG_AND_GUESSABLE = "password".repeat(16);

    /** More than five, which is what the rules about many have their line at. */
    private static final int MANY = 7;

    /** So many answers that do not come, of 5 s each, take longer than the oldest text may wait. */
    private static final int TEXTS_OF_A_MINUTE = 17;

    private static final String EMAIL_IS_PUT_OFF = "QueueTooOld{medium=email,service=notification-service}";

    private static final List<String> AT_ONCE = List.of(
            "ConsumerLagGrows{group=notification-service,topic=openwide.registrations}",
            "ConsumerLagGrows{group=patient-record-service,topic=openwide.registrations}",
            "ProviderAccountRefused",
            "PracticeLimitReached",
            "TextPumping{reason=prefix-limit-reached}",
            "BudgetSpent",
            "BudgetHalfSpent{service=notification-service}",
            "HashingRefused{service=registration-service}",
            EMAIL_IS_PUT_OFF,
            "MailServerRefusesLogin{channel=smtp}",
            "ReceiptsRefused",
            "NotificationNeedsAPerson{word=unreadable}",
            "OutcomeUnknown{medium=sms}",
            "ManyFail{medium=sms}",
            "ManyExpire{medium=sms}",
            "EventsMissing{topic=openwide.registrations}",
            "DeadLetterWritten{group=patient-record-service,topic=openwide.registrations}");

    private static final List<String> WHILE_THE_BROKER_STANDS_STILL = List.of(
            "ServiceDown{service=gateway}",
            "OutboxTooOld{service=registration-service}",
            "QueueTooOld{medium=sms,service=notification-service}");

    /** Those that do not look back for a while. */
    private static final List<String> END_BY_THEMSELVES =
            List.of("BudgetHalfSpent", "ServiceDown", "OutboxTooOld", "QueueTooOld", "ConsumerLagGrows");

    private final Stack stack = Stack.faulty();
    private final PlantedEvents planted = new PlantedEvents(stack);
    private final TextFaults texts = new TextFaults(stack, PracticeApi.ofNew(stack, Map.of()));
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);

    /** The names of all alerts that are caused here. */
    static Set<String> caused() {
        return Prometheus.names(Stream.concat(AT_ONCE.stream(), WHILE_THE_BROKER_STANDS_STILL.stream())
                .toList());
    }

    @AfterEach
    void allIsWell() {
        stack.inbox().faults(Map.of());
        texts.moneyIsAsBefore();
    }

    @Test
    void eachRuleFiresByItsCauseAndNoneIsForgotten() throws Exception {
        try (var prometheus = Prometheus.scraping(stack)) {
            patiently().untilAsserted(() -> assertThat(prometheus.firing()).isEmpty());

            causeWhatShowsAtOnce(prometheus);
            AT_ONCE.forEach(prometheus::awaitFiring);
            texts.moneyIsAsBefore();
            standStill(prometheus);

            patiently().untilAsserted(() -> assertThat(prometheus.names()).containsAll(OperationsFiles.metrics()));
            assertThat(Prometheus.names(prometheus.haveFired()))
                    .containsExactlyInAnyOrderElementsOf(OperationsFiles.alerts());
        }
    }

    private void causeWhatShowsAtOnce(Prometheus prometheus) {
        texts.accountIsRefused();
        theDatabaseStandsStill(prometheus);
        planted.oneThatNobodyCanProcess();
        planted.twoWithAHoleBetween();
        planted.codesThatCameTooLate(MANY);
        planted.oneThatCannotBePutIntoWords();
        texts.limitsAreReached();
        forgeAReceipt();
        journey.untilPassword(stack.practice().linkFor(person));
        manyCreateAPassword();
        theMailServerTakesNothingAndThenRefusesOurLogin(prometheus);
        texts.anAnswerIsLost();
        texts.numbersAreRefused(MANY);
        texts.moreThanHalfIsSpent();
    }

    private void theDatabaseStandsStill(Prometheus prometheus) {
        try (var _ = Standstill.ofTheDatabase(stack)) {
            planted.oneOfARegistrationThatNobodyKnows();
            AT_ONCE.stream()
                    .filter(alert -> alert.startsWith("ConsumerLagGrows"))
                    .forEach(prometheus::awaitFiring);
        }
    }

    private void forgeAReceipt() {
        var forged = Map.of("messageId", "m-1", "status", "delivered", "sig", "00");
        assertThat(stack.gateway()
                        .post("/webhooks/vonage/delivery-receipts", forged)
                        .status())
                .isEqualTo(401);
    }

    private void manyCreateAPassword() {
        patiently()
                .until(() -> Race.of(RUSH, () -> journey.createPassword(LONG_AND_GUESSABLE)).stream()
                        .anyMatch(answer -> answer.status() == 503));
    }

    private void theMailServerTakesNothingAndThenRefusesOurLogin(Prometheus prometheus) {
        stack.inbox().faults(Map.of("smtp", Map.of("code", NOT_NOW)));
        expect(journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        prometheus.awaitFiring(EMAIL_IS_PUT_OFF);
        stack.inbox().faults(Map.of("smtp", Map.of("code", LOGIN_REFUSED, "times", 1)));
        patiently().until(() -> !stack.inbox().isMisbehaving("smtp"));
    }

    private void standStill(Prometheus prometheus) {
        var another = Person.someone();
        var waiting = new Journey(stack, another);
        expect(waiting.open(stack.practice().linkFor(another)), "201 details");
        expect(waiting.enterDetails(), "200 confirm-details");
        texts.noAnswersCome(TEXTS_OF_A_MINUTE);

        try (var _ = Standstill.ofTheBroker(stack)) {
            expect(waiting.confirmDetails(), "202 mobile-code");
            killTheGateway(prometheus);
            WHILE_THE_BROKER_STANDS_STILL.forEach(prometheus::awaitFiring);
        }
        stack.inbox().faults(Map.of());

        expect(waiting.enterCode(waiting.code(1)), "200 password");
        assertThat(journey.emailToken(1)).isNotBlank();
        prometheus.awaitQuiet(END_BY_THEMSELVES);
    }

    private void killTheGateway(Prometheus prometheus) {
        var pid = stack.ready().pid("gateway");
        stack.kill("gateway");
        prometheus.awaitFiring("ServiceDown{service=gateway}");
        stack.awaitBack("gateway", pid);
    }
}
