package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.entering;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Limits.Sessions SESSIONS = LIMITS.sessions();

    @Test
    void aTokenDiesAfterThirtyIdleMinutes() {
        var session = Session.unproven(FIRST, NOW);

        assertThat(session.live(SESSIONS, NOW.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(session.live(SESSIONS, NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void aTokenDiesAfterTwoHoursHoweverBusy() {
        var session = new Session(FIRST, NOW, NOW.plus(Duration.ofMinutes(119)), true, false, Optional.empty());

        assertThat(session.live(SESSIONS, NOW.plus(Duration.ofMinutes(119)))).isTrue();
        assertThat(session.live(SESSIONS, NOW.plus(Duration.ofMinutes(120)))).isFalse();
    }

    @Test
    void nobodyTakesAStepWithAnotherToken() {
        assertThat(entering().step(SECOND, LIMITS, NOW, Identifying.class, Seen::new))
                .isEqualTo(AccessTokenInvalid.unknown());
        assertThat(entering().see(SECOND, LIMITS, NOW)).isEqualTo(AccessTokenInvalid.unknown());
    }

    @Test
    void whoseTimeIsOverMayStillKnowThePractice() {
        var over = NOW.plus(SESSIONS.absolute());

        assertThat(entering().see(FIRST, LIMITS, over)).isEqualTo(new AccessTokenInvalid(Optional.of(RIVERSIDE)));
    }

    @Test
    void aStepOutOfOrderSaysWhereTheRegistrationStands() {
        assertThat(entering().step(FIRST, LIMITS, NOW, CreatingPassword.class, Seen::new))
                .isEqualTo(new StepOutOfOrder(Step.DETAILS));
    }

    @Test
    void tokensAndHashesNeverShowThemselves() {
        assertThat(Fixtures.aToken(1).toString()).isEqualTo("Token[masked]");
        assertThat(FIRST.toString()).isEqualTo("TokenHash[masked]");
    }
}
