package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.acceptingTerms;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.confirmingEmail;
import static org.openwide.registration.domain.Fixtures.creatingPassword;
import static org.openwide.registration.domain.Fixtures.digits;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.invited;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.registered;
import static org.openwide.registration.domain.Fixtures.times;
import static org.openwide.registration.domain.Fixtures.waiting;
import static org.openwide.registration.domain.Fixtures.wrong;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Instant EXPIRED = NOW.plus(Duration.ofDays(14));

    private static boolean works(Registration registration, TokenHash token) {
        return registration
                .dossier()
                .sessions()
                .live(token, LIMITS.sessions(), NOW)
                .isPresent();
    }

    private static Resuming resuming(Registration opened) {
        return (Resuming) opened.standingOf(SECOND);
    }

    @Test
    void theFirstOpeningStartsTheRegistration() {
        var opening = invited().open(FIRST, NOW);

        assertThat(next(opening)).isInstanceOf(EnteringDetails.class);
        assertThat(events(opening)).containsExactly(new DomainEvent.RegistrationStarted(NOW));
    }

    @Test
    void openingAgainBeforeTheMobileIsVerifiedStartsOverWithoutAnotherEvent() {
        var opening = waiting().open(SECOND, NOW);

        assertThat(next(opening)).isInstanceOf(EnteringDetails.class);
        assertThat(events(opening)).isEmpty();
        assertThat(works(next(opening), FIRST)).isFalse();
        assertThat(works(next(opening), SECOND)).isTrue();
    }

    @Test
    void openingAgainAfterThatLeavesTheEarlierTokenAliveAndGivesOneThatCanOnlyResume() {
        var opened = next(creatingPassword().open(SECOND, NOW));

        assertThat(works(opened, FIRST)).isTrue();
        assertThat(opened.standingOf(FIRST).step()).isEqualTo(Step.PASSWORD);
        assertThat(opened.standingOf(SECOND).step()).isEqualTo(Step.RESUME);
        assertThat(opened.step(SECOND, LIMITS, NOW, CreatingPassword.class, Seen::new))
                .isEqualTo(new StepOutOfOrder(Step.RESUME));
    }

    @Test
    void provingThePhoneAgainContinuesAndEndsTheEarlierToken() {
        var opened = next(confirmingEmail().open(SECOND, NOW));
        var later = NOW.plusSeconds(30);
        var texted = next(resuming(opened).resend(code(2), notice(2), RULES, later));

        var entry = resuming(texted).enter(digits(2), SECOND, RULES, later);

        assertThat(events(entry)).isEmpty();
        assertThat(next(entry).standingOf(SECOND).step()).isEqualTo(Step.EMAIL_CONFIRMATION);
        assertThat(works(next(entry), FIRST)).isFalse();
    }

    @Test
    void wrongCodesCountOnWhenResuming() {
        var dead = times(5, waiting(), state -> state.enter(wrong(), FIRST, RULES, NOW));
        var resent = (AwaitingMobileCode) next(dead.resend(code(2), notice(2), RULES, NOW.plusSeconds(30)));
        var proven = next(resent.enter(digits(2), FIRST, RULES, NOW.plusSeconds(30)));
        var texted =
                next(resuming(next(proven.open(SECOND, NOW))).resend(code(3), notice(3), RULES, NOW.plusSeconds(60)));
        var registration = texted;
        for (var i = 0; i < 4; i++) {
            registration = next(resuming(registration).enter(wrong(), SECOND, RULES, NOW.plusSeconds(60)));
        }

        var tenth = resuming(registration).enter(wrong(), SECOND, RULES, NOW.plusSeconds(60));

        assertThat(tenth).isInstanceOf(CodeEntry.Locked.class);
    }

    @Test
    void aLinkIsUsedOnlyOnce() {
        assertThat(registered().open(SECOND, NOW)).isEqualTo(new Opening.LinkUsed(RIVERSIDE));
    }

    @Test
    void aLockedLinkStaysLocked() {
        var locked = new LockedRegistration(waiting().dossier(), LockReason.TOO_MANY_WRONG_CODES);

        assertThat(locked.open(SECOND, NOW)).isInstanceOf(LinkLocked.class);
        assertThat(locked.step(FIRST, LIMITS, NOW, Identifying.class, Seen::new))
                .isEqualTo(new RegistrationIsLocked(RIVERSIDE));
        assertThat(locked.see(FIRST, LIMITS, NOW)).isEqualTo(new Seen(locked));
    }

    @Test
    void anExpiredLinkEndsItsRegistrationWhenSeen() {
        var opening = waiting().open(SECOND, EXPIRED);

        assertThat(opening)
                .isInstanceOfSatisfying(
                        LinkEnded.class, ended -> assertThat(ended.reason()).isEqualTo(EndReason.EXPIRED));
        assertThat(events(opening)).containsExactly(new DomainEvent.RegistrationEnded(EndReason.EXPIRED));
        assertThat(events(next(opening).open(SECOND, EXPIRED))).isEmpty();
    }

    @Test
    void whatNeverBeganEndsWithoutAnEvent() {
        var opening = invited().open(FIRST, EXPIRED);

        assertThat(next(opening)).isInstanceOf(EndedRegistration.class);
        assertThat(events(opening)).isEmpty();
    }

    @Test
    void aRevokedLinkSaysWhy() {
        var revoked = next(acceptingTerms().revoke(EndReason.REPLACED));

        assertThat(revoked.open(SECOND, NOW))
                .isInstanceOfSatisfying(
                        LinkEnded.class, ended -> assertThat(ended.reason()).isEqualTo(EndReason.REPLACED));
        assertThat(revoked.step(FIRST, LIMITS, NOW, AcceptingTerms.class, Seen::new))
                .isInstanceOf(LinkEnded.class);
        assertThat(revoked.see(FIRST, LIMITS, NOW)).isInstanceOf(LinkEnded.class);
    }

    @Test
    void nothingEndsACompletedRegistration() {
        assertThat(registered().revoke(EndReason.WITHDRAWN).toKeep()).isEmpty();
        assertThat(registered().expire(EXPIRED).toKeep()).isEmpty();
    }

    @Test
    void unprovenTokensDoNotPileUp() {
        var opened = (Registration) creatingPassword();
        for (var i = 10; i < 30; i++) {
            opened = next(opened.open(aToken(i).hash(), NOW));
        }

        assertThat(opened.dossier().sessions().all()).hasSize(6);
        assertThat(works(opened, FIRST)).isTrue();
        assertThat(works(opened, aToken(29).hash())).isTrue();
    }
}
