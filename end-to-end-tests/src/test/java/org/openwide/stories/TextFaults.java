package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What keeps texts from patients, caused where it comes from: at the provider, or by how much an operator allows. */
final class TextFaults {

    private static final int BAD_CREDENTIALS = 4;
    private static final int BARRED_NUMBER = 7;
    private static final String MONEY = "spending-day/EUR";

    private final Stack stack;
    private final PracticeApi practice;

    /** @param practice a practice of its own, which no other story has anything to do with */
    TextFaults(Stack stack, PracticeApi practice) {
        this.stack = stack;
        this.practice = practice;
    }

    void accountIsRefused() {
        answer(BAD_CREDENTIALS, 1);
        textLinks(Person.someone(), 1);
        awaitAnswers();
    }

    void anAnswerIsLost() {
        answer("drop", 1);
        textLinks(Person.someone(), 1);
        awaitAnswers();
    }

    void numbersAreRefused(int count) {
        answer(BARRED_NUMBER, count);
        IntStream.range(0, count).forEach(_ -> textLinks(Person.someone(), 1));
        awaitAnswers();
    }

    /** Texts to one patient leave one after the other, and each of these takes as long as an answer is waited for. */
    void noAnswersCome(int texts) {
        stack.inbox().faults(Map.of("sms", Map.of("status", "timeout")));
        textLinks(Person.someone(), texts);
        patiently().until(() -> reasons("queued").size() >= texts - 3);
    }

    void limitsAreReached() {
        reached("practice-day/" + practice.practiceId(), "practice-limit-reached");
        reached("prefix-hour/44-7700", "prefix-limit-reached");
        reached(MONEY, "spending-limit-reached");
    }

    private void reached(String budget, String reason) {
        allow(budget, "0");
        textLinks(Person.someone(), 1);
        patiently().until(() -> reasons("failed").contains(reason));
        settingsHoldAgain(budget);
    }

    /** Allows so much money that more than half of it, and not nearly all, is spent. */
    void moreThanHalfIsSpent() {
        var spent = stack.operator()
                .get("/api/sms-budgets")
                .json()
                .path("budgets")
                .valueStream()
                .filter(budget -> budget.path("budget").asString().equals("spending-day"))
                .map(budget -> new BigDecimal(budget.path("used").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        allow(
                MONEY,
                spent.multiply(new BigDecimal("1.6"))
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    void moneyIsAsBefore() {
        settingsHoldAgain(MONEY);
    }

    private void allow(String budget, String limit) {
        var until = Instant.now().plus(Duration.ofHours(1)).toString();
        var more = Map.of("limit", limit, "until", until, "note", "a story");
        assertThat(stack.operator().put("/api/sms-budgets/" + budget, more).status())
                .isEqualTo(200);
    }

    private void settingsHoldAgain(String budget) {
        assertThat(stack.operator().delete("/api/sms-budgets/" + budget).status())
                .isEqualTo(204);
    }

    private void textLinks(Person person, int count) {
        assertThat(practice.put(person).status()).isIn(200, 201);
        for (int i = 0; i < count; i++) {
            var issued = practice.textLink(person);
            assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        }
    }

    private List<String> reasons(String state) {
        return practice.notifications(state)
                .json()
                .path("notifications")
                .valueStream()
                .map(one -> one.path("reason").asString(""))
                .toList();
    }

    private void answer(Object status, int times) {
        stack.inbox().faults(Map.of("sms", Map.of("status", status, "times", times)));
    }

    /** Until the provider has answered like that as often as it should. */
    private void awaitAnswers() {
        patiently().until(() -> !stack.inbox().isMisbehaving("sms"));
    }
}
