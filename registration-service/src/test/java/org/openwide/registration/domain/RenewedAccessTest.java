package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.acceptingTerms;
import static org.openwide.registration.domain.Fixtures.creatingPassword;
import static org.openwide.registration.domain.Fixtures.entering;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.registered;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenewedAccessTest {

    private static final TokenHash THIRD = aToken(3).hash();
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(20));

    private static Outcome renew(Registration registration, TokenHash token, TokenHash fresh) {
        return registration.renewAccess(token, fresh, LIMITS, LATER);
    }

    private static Optional<Session> live(Registration registration, TokenHash token, Instant now) {
        return registration.dossier().sessions().live(token, LIMITS.sessions(), now);
    }

    private static boolean works(Registration registration, TokenHash token) {
        return live(registration, token, LATER).isPresent();
    }

    static Stream<Registration> afterTheMobileIsVerified() {
        return Stream.of(creatingPassword(), acceptingTerms(), registered());
    }

    @ParameterizedTest
    @MethodSource("afterTheMobileIsVerified")
    void whoProvedThePhoneGetsAFurtherTokenThatStandsWhereTheEarlierOneDoes(Registration proven) {
        var renewed = renew(proven, FIRST, THIRD);

        assertThat(renewed).isInstanceOf(AccessRenewed.class);
        assertThat(events(renewed)).isEmpty();
        assertThat(next(renewed).standingOf(THIRD).step()).isEqualTo(proven.step());
    }

    @Test
    void theEarlierTokenEndsAtTheFirstUseOfTheFurtherOneAndNotBefore() {
        var renewed = next(renew(creatingPassword(), FIRST, SECOND));
        assertThat(works(renewed, FIRST)).isTrue();

        var used = next(renewed.takeUp(SECOND, LATER));

        assertThat(works(used, FIRST)).isFalse();
        assertThat(works(used, SECOND)).isTrue();
        assertThat(used.see(FIRST, LIMITS, LATER)).isEqualTo(AccessTokenInvalid.unknown());
        assertThat(used.takeUp(SECOND, LATER).toKeep()).isEmpty();
    }

    @Test
    void theUseOfTheEarlierTokenEndsNeither() {
        var renewed = next(renew(creatingPassword(), FIRST, SECOND));

        assertThat(renewed.takeUp(FIRST, LATER).toKeep()).isEmpty();
    }

    @Test
    void theSessionIsNotProlonged() {
        var renewed = next(renew(creatingPassword(), FIRST, SECOND));
        var until = NOW.plus(LIMITS.sessions().absolute());

        assertThat(live(renewed, SECOND, LATER).orElseThrow().end(LIMITS.sessions()))
                .isEqualTo(live(renewed, FIRST, LATER).orElseThrow().end(LIMITS.sessions()));
        assertThat(live(next(renewed.takeUp(SECOND, LATER)), SECOND, LATER)
                        .orElseThrow()
                        .end(LIMITS.sessions()))
                .isEqualTo(new AccessEnd(LATER.plus(LIMITS.sessions().idle()), until));
    }

    @Test
    void ofSeveralFurtherTokensOnlyTheLastWaits() {
        var once = next(renew(creatingPassword(), FIRST, SECOND));

        var twice = next(renew(once, FIRST, THIRD));

        assertThat(works(twice, SECOND)).isFalse();
        assertThat(works(next(twice.takeUp(THIRD, LATER)), FIRST)).isFalse();
    }

    @Test
    void otherDevicesStaySignedIn() {
        var onAnother = next(creatingPassword().open(SECOND, NOW));

        var used = next(next(renew(onAnother, FIRST, THIRD)).takeUp(THIRD, LATER));

        assertThat(works(used, SECOND)).isTrue();
    }

    @Test
    void whoHasNotProvenThePhoneGetsNone() {
        var resuming = next(creatingPassword().open(SECOND, NOW));

        assertThat(renew(entering(), FIRST, SECOND)).isEqualTo(new StepOutOfOrder(Step.DETAILS));
        assertThat(renew(waiting(), FIRST, SECOND)).isEqualTo(new StepOutOfOrder(Step.MOBILE_CODE));
        assertThat(renew(resuming, SECOND, THIRD)).isEqualTo(new StepOutOfOrder(Step.RESUME));
        assertThat(renew(creatingPassword(), SECOND, THIRD)).isEqualTo(AccessTokenInvalid.unknown());
    }

    @Test
    void nothingIsRenewedWhereNothingGoesOn() {
        var locked = new LockedRegistration(creatingPassword().dossier(), LockReason.TOO_MANY_WRONG_CODES);
        var ended = new EndedRegistration(creatingPassword().dossier(), EndReason.REPLACED);

        assertThat(renew(locked, FIRST, SECOND)).isEqualTo(new RegistrationIsLocked(RIVERSIDE));
        assertThat(renew(ended, FIRST, SECOND)).isInstanceOf(LinkEnded.class);
    }
}
