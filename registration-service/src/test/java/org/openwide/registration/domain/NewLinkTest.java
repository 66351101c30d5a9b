package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewLinkTest {

    static Stream<Registration> everyState() {
        var dossier = Fixtures.waiting().dossier();
        return Stream.of(
                Fixtures.invited(),
                Fixtures.entering(),
                Fixtures.confirming(),
                Fixtures.waiting(),
                Fixtures.creatingPassword(),
                Fixtures.confirmingEmail(),
                Fixtures.acceptingTerms(),
                Fixtures.registered(),
                new LockedRegistration(dossier, LockReason.TOO_MANY_WRONG_CODES),
                new EndedRegistration(dossier, EndReason.REPLACED));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void aNewLinkCanBeAskedForInAnyStateOnceADay(Registration state) {
        var asked = state.requestNewLink(NOW);
        var nearlyADayLater = NOW.plus(Duration.ofDays(1)).minusMillis(1);

        assertThat(events(asked)).containsExactly(new DomainEvent.NewLinkRequested(NOW));
        assertThat(next(asked)).hasSameClassAs(state);
        assertThat(next(asked).requestNewLink(nearlyADayLater).toKeep()).isEmpty();
        assertThat(events(next(asked).requestNewLink(NOW.plus(Duration.ofDays(1)))))
                .hasSize(1);
    }

    @Test
    void startingOverDoesNotForgetIt() {
        var asked = next(Fixtures.entering().requestNewLink(NOW));

        assertThat(next(asked.open(SECOND, NOW)).requestNewLink(NOW).toKeep()).isEmpty();
    }

    @Test
    void anAccessTokenMustBeAlive() {
        var dead = NOW.plus(LIMITS.sessions().idle());

        assertThat(Fixtures.entering().requestNewLink(FIRST, LIMITS, dead)).isInstanceOf(AccessTokenInvalid.class);
        assertThat(events(Fixtures.entering().requestNewLink(FIRST, LIMITS, NOW)))
                .hasSize(1);
    }
}
