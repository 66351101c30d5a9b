package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.confirming;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.theDetails;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextLimitsTest {

    private static CodeResend resend(AwaitingMobileCode waiting, int seed, Instant now) {
        return waiting.resend(code(seed), notice(seed), RULES, now);
    }

    private static AwaitingMobileCode resent(AwaitingMobileCode waiting, int seed, Instant now) {
        return (AwaitingMobileCode) next(resend(waiting, seed, now));
    }

    private static Instant at(Duration later) {
        return NOW.plus(later);
    }

    @Test
    void textsAreThirtySecondsApart() {
        var tooSoon = resend(waiting(), 2, at(Duration.ofSeconds(10)));

        assertThat(tooSoon).isEqualTo(new TextRefusal.TooSoon(Duration.ofSeconds(20)));
        assertThat(resend(waiting(), 2, at(Duration.ofSeconds(30)))).isInstanceOf(CodeResend.Resent.class);
    }

    @Test
    void thereAreThreeAnHour() {
        var second = resent(waiting(), 2, at(Duration.ofMinutes(1)));
        var third = resent(second, 3, at(Duration.ofMinutes(2)));

        var refused = resend(third, 4, at(Duration.ofMinutes(10)));

        assertThat(refused).isEqualTo(new TextRefusal.LimitReached(Duration.ofMinutes(50)));
        assertThat(resend(third, 4, at(Duration.ofMinutes(60)))).isInstanceOf(CodeResend.Resent.class);
    }

    @Test
    void thereAreFiveInAll() {
        var second = resent(waiting(), 2, at(Duration.ofMinutes(1)));
        var third = resent(second, 3, at(Duration.ofMinutes(2)));
        var fourth = resent(third, 4, at(Duration.ofHours(2)));
        var fifth = resent(fourth, 5, at(Duration.ofHours(3)));

        var refused = resend(fifth, 6, at(Duration.ofDays(1)));

        assertThat(refused).isEqualTo(new TextRefusal.LimitReached(Duration.ofDays(13)));
    }

    @Test
    void startingOverKeepsTheCount() {
        var startedOver = (EnteringDetails) next(waiting().open(SECOND, NOW));
        var confirming = new ConfirmingDetails(startedOver.dossier(), theDetails());

        var refused = confirming.confirm(code(2), notice(2), RULES, at(Duration.ofSeconds(5)));

        assertThat(refused).isEqualTo(new TextRefusal.TooSoon(Duration.ofSeconds(25)));
    }

    @Test
    void confirmingAgainCountsAsAText() {
        var confirming = new ConfirmingDetails(waiting().dossier(), theDetails());

        var again =
                (AwaitingMobileCode) next(confirming.confirm(code(2), notice(2), RULES, at(Duration.ofSeconds(30))));

        assertThat(again.dossier().counts().texts().asked()).hasSize(2);
    }

    @Test
    void whatDoesNotMatchCostsNoText() {
        var other = new Details(
                "Ann",
                "O'Neill",
                theDetails().dateOfBirth(),
                theDetails().email(),
                theDetails().mobile());

        var refused = confirming(other).confirm(code(1), notice(1), RULES, NOW);

        assertThat(next(refused).dossier().counts().texts().asked()).isEmpty();
    }

    @Test
    void theNextTimeIsToldInAdvance() {
        var texts = waiting().dossier().counts().texts();

        assertThat(texts.nextAt(RULES.limits().texts(), NOW.plus(Duration.ofDays(14))))
                .isEqualTo(at(Duration.ofSeconds(30)));
    }
}
