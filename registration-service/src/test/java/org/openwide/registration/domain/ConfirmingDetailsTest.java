package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.confirming;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.theDetails;
import static org.openwide.registration.domain.Fixtures.times;
import static org.openwide.registration.domain.Fixtures.typed;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfirmingDetailsTest {

    private static final Details OTHERS = new Details(
            "Ann",
            "O'Neill",
            theDetails().dateOfBirth(),
            theDetails().email(),
            theDetails().mobile());

    private static ConfirmingDetails failedMatches(int times) {
        return times(times, confirming(OTHERS), state -> state.confirm(code(1), notice(1), RULES, NOW));
    }

    @Test
    void matchingDetailsBringACode() {
        var confirmation = confirming().confirm(code(1), notice(1), RULES, NOW);

        assertThat(next(confirmation)).isInstanceOf(AwaitingMobileCode.class);
        assertThat(events(confirmation))
                .hasSize(2)
                .startsWith(new DomainEvent.DetailsSubmitted(theDetails()))
                .last()
                .isInstanceOf(DomainEvent.OtpRequested.class);
    }

    @Test
    void otherDetailsAreCountedAndStaffSeeWhichFields() {
        var confirmation = confirming(OTHERS).confirm(code(1), notice(1), RULES, NOW);

        assertThat(confirmation)
                .isInstanceOfSatisfying(
                        Confirmation.NotMatched.class,
                        notMatched -> assertThat(notMatched.attemptsRemaining()).isEqualTo(4));
        assertThat(events(confirmation))
                .containsExactly(new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 4));
    }

    @Test
    void theFifthFailedMatchLocksTheLink() {
        var fifth = failedMatches(4).confirm(code(1), notice(1), RULES, NOW);

        assertThat(fifth).isInstanceOf(LinkLocked.class);
        assertThat(next(fifth)).isInstanceOf(LockedRegistration.class);
        assertThat(events(fifth))
                .containsExactly(
                        new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 0),
                        new DomainEvent.RegistrationLocked(LockReason.TOO_MANY_FAILED_MATCHES));
    }

    @Test
    void startingOverForgivesNoFailedMatch() {
        var startedOver = next(failedMatches(4).open(Fixtures.SECOND, NOW));
        var confirming = new ConfirmingDetails(startedOver.dossier(), OTHERS);

        assertThat(confirming.confirm(code(1), notice(1), RULES, NOW)).isInstanceOf(LinkLocked.class);
    }

    @Test
    void nothingPersonalShowsInText() {
        assertThat(waiting().toString()).doesNotContain("Siân", "O'Neill", "1985", "sian@", "7700900123");
        assertThat(typed().toString()).doesNotContain("Siân");
        assertThat(confirming().confirm(code(1), notice(1), RULES, NOW).toString())
                .doesNotContain("Siân", "7700900123", Fixtures.digits(1).digits());
    }

    @Test
    void aLimitThatWasLoweredLeavesNoNegativeAttempts() {
        var defaults = Limits.DEFAULTS;
        var lowered = new Limits(
                2, defaults.sessions(), defaults.codes(), defaults.texts(), defaults.emails(), defaults.passwords());

        var locked = failedMatches(4).confirm(code(1), notice(1), new Rules(lowered, RULES.codes()), NOW);

        assertThat(events(locked)).contains(new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 0));
    }
}
