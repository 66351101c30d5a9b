package org.openwide.registration.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.creatingPassword;
import static org.openwide.registration.domain.Fixtures.entering;
import static org.openwide.registration.domain.Fixtures.next;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.registration.domain.AccessEnd;
import org.openwide.registration.domain.Change;

class CheckAccessTest {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Access FIRST_ACCESS = new Access(entering().id(), FIRST, Optional.empty());

    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private Instant now = NOW;
    private final CheckAccess checkAccess = new CheckAccess(registrations, RULES, () -> now);

    @BeforeEach
    void aRegistrationWasOpened() {
        registrations.keep(new Change(entering(), List.of()));
    }

    private AccessEnd used(Duration after) {
        now = NOW.plus(after);
        return requireNonNull(checkAccess.use(FIRST_ACCESS).block());
    }

    @Test
    void aTokenUsedAMomentAgoDoesNotDieEarly() {
        used(Duration.ofMillis(9_900));

        now = NOW.plusMillis(9_900).plus(IDLE).minusMillis(1);

        assertThat(checkAccess.use(FIRST_ACCESS).block()).isNotNull();
    }

    @Test
    void usesWithinASecondCountAsOneAndTheEndIsTold() {
        assertThat(used(Duration.ofMillis(999)).idleUntil()).isEqualTo(NOW.plus(IDLE));
        assertThat(used(Duration.ofSeconds(1)).idleUntil())
                .isEqualTo(NOW.plusSeconds(1).plus(IDLE));
    }

    @Test
    void theIdleTimeEndsWithTheWhole() {
        for (var i = 1; i <= 4; i++) {
            used(Duration.ofMinutes(25L * i));
        }

        var end = used(Duration.ofMinutes(119));

        assertThat(end).isEqualTo(new AccessEnd(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(2))));
    }

    @Test
    void aLookProlongsNothing() {
        now = NOW.plus(IDLE).minusMillis(1);

        assertThat(requireNonNull(checkAccess.look(FIRST_ACCESS).block()).idleUntil())
                .isEqualTo(NOW.plus(IDLE));
        now = NOW.plus(IDLE);
        assertThat(checkAccess.look(FIRST_ACCESS).blockOptional()).isEmpty();
    }

    @Test
    void theFirstUseOfAFurtherTokenEndsTheEarlierOneAndALookDoesNot() {
        var further = new Access(entering().id(), SECOND, Optional.empty());
        registrations.keep(new Change(next(creatingPassword().renewAccess(FIRST, SECOND, LIMITS, NOW)), List.of()));

        assertThat(checkAccess.look(further).block()).isNotNull();
        assertThat(checkAccess.use(FIRST_ACCESS).block()).isNotNull();
        assertThat(checkAccess.use(further).block()).isNotNull();

        assertThat(checkAccess.use(FIRST_ACCESS).blockOptional()).isEmpty();
        assertThat(checkAccess.use(further).block()).isNotNull();
    }

    @Test
    void anotherTokenDoesNotWork() {
        assertThat(checkAccess
                        .use(new Access(entering().id(), SECOND, Optional.empty()))
                        .blockOptional())
                .isEmpty();
    }
}
