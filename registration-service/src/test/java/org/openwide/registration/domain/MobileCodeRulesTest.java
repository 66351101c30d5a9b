package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.digits;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.times;
import static org.openwide.registration.domain.Fixtures.waiting;
import static org.openwide.registration.domain.Fixtures.wrong;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MobileCodeRulesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static CodeEntry enter(AwaitingMobileCode waiting, MobileCode code, Instant now) {
        return waiting.enter(code, FIRST, RULES, now);
    }

    private static AwaitingMobileCode wrongEntries(int times, AwaitingMobileCode waiting, Instant now) {
        return times(times, waiting, state -> enter(state, wrong(), now));
    }

    private static AwaitingMobileCode resent(AwaitingMobileCode waiting, int code, Instant now) {
        return (AwaitingMobileCode) next(waiting.resend(code(code), notice(code), RULES, now));
    }

    @Test
    void theRightCodeVerifiesTheMobile() {
        var entry = enter(waiting(), digits(1), NOW);

        assertThat(entry).isInstanceOf(CodeEntry.Accepted.class);
        assertThat(next(entry)).isInstanceOf(CreatingPassword.class);
        assertThat(events(entry)).containsExactly(new DomainEvent.MobileVerified(NOW));
    }

    @Test
    void aWrongCodeIsCounted() {
        var entry = enter(waiting(), wrong(), NOW);

        assertThat(entry)
                .isInstanceOfSatisfying(
                        CodeEntry.Incorrect.class,
                        incorrect -> assertThat(incorrect.attemptsRemaining()).isEqualTo(4));
        assertThat(events(entry)).isEmpty();
    }

    @Test
    void theFifthWrongEntryEndsTheCode() {
        var fourTimesWrong = wrongEntries(4, waiting(), NOW);

        var fifth = enter(fourTimesWrong, wrong(), NOW);
        var sixth = enter((AwaitingMobileCode) next(fifth), digits(1), NOW);

        assertThat(fifth)
                .isInstanceOfSatisfying(
                        CodeEntry.Incorrect.class,
                        incorrect -> assertThat(incorrect.attemptsRemaining()).isZero());
        assertThat(sixth).isEqualTo(new CodeEntry.Expired());
    }

    @Test
    void whatMeetsNoLiveCodeIsNotCounted() {
        var dead = wrongEntries(5, waiting(), NOW);

        assertThat(enter(dead, wrong(), NOW).toKeep()).isEmpty();
    }

    @Test
    void aCodeExpiresAfterTenMinutes() {
        assertThat(enter(waiting(), digits(1), NOW.plus(MINUTE.multipliedBy(10)).minusMillis(1)))
                .isInstanceOf(CodeEntry.Accepted.class);
        assertThat(enter(waiting(), digits(1), NOW.plus(MINUTE.multipliedBy(10))))
                .isEqualTo(new CodeEntry.Expired());
    }

    @Test
    void aResendRepeatsACodeThatHasFiveMinutesLeft() {
        var resend = waiting().resend(code(2), notice(2), RULES, NOW.plus(MINUTE.multipliedBy(5)));

        assertThat(events(resend)).singleElement().isInstanceOfSatisfying(DomainEvent.OtpRequested.class, otp -> {
            assertThat(otp.codeId()).isEqualTo(code(1));
            assertThat(otp.code()).isEqualTo(digits(1));
            assertThat(otp.resend()).isTrue();
            assertThat(otp.noticeId()).isEqualTo(notice(2));
            assertThat(otp.expiresAt()).isEqualTo(NOW.plus(MINUTE.multipliedBy(10)));
        });
    }

    @Test
    void aResendSendsANewCodeWhenLessIsLeft() {
        var now = NOW.plus(MINUTE.multipliedBy(5)).plusMillis(1);

        var resend = waiting().resend(code(2), notice(2), RULES, now);

        assertThat(events(resend)).singleElement().isInstanceOfSatisfying(DomainEvent.OtpRequested.class, otp -> {
            assertThat(otp.codeId()).isEqualTo(code(2));
            assertThat(otp.resend()).isFalse();
        });
    }

    @Test
    void theEarlierCodeStaysValidUntilItsOwnEnd() {
        var now = NOW.plus(MINUTE.multipliedBy(6));
        var withTwoCodes = resent(waiting(), 2, now);

        assertThat(enter(withTwoCodes, digits(1), now)).isInstanceOf(CodeEntry.Accepted.class);
        assertThat(enter(withTwoCodes, digits(2), now)).isInstanceOf(CodeEntry.Accepted.class);
        assertThat(enter(withTwoCodes, digits(1), NOW.plus(MINUTE.multipliedBy(11))))
                .isInstanceOf(CodeEntry.Incorrect.class);
    }

    @Test
    void anEntryIsCountedOnceOnEveryLiveCode() {
        var now = NOW.plus(MINUTE.multipliedBy(6));
        var withTwoCodes = resent(waiting(), 2, now);

        var counted = (AwaitingMobileCode) next(enter(withTwoCodes, wrong(), now));

        var codes = counted.dossier().counts().codes();
        assertThat(codes.sent()).extracting(SentCode::wrong).containsExactly(1, 1);
        assertThat(codes.wrong()).isEqualTo(1);
    }

    @Test
    void aResendDoesNotForgiveWrongEntries() {
        var waiting = wrongEntries(3, waiting(), NOW);

        var resent = resent(waiting, 2, NOW.plusSeconds(30));

        assertThat(enter(resent, wrong(), NOW.plusSeconds(30)))
                .isInstanceOfSatisfying(
                        CodeEntry.Incorrect.class,
                        incorrect -> assertThat(incorrect.attemptsRemaining()).isEqualTo(1));
    }

    @Test
    void aDeadCodeIsNeverSentAgain() {
        var dead = wrongEntries(5, waiting(), NOW);

        var resend = dead.resend(code(2), notice(2), RULES, NOW.plusSeconds(30));

        assertThat(events(resend))
                .singleElement()
                .isInstanceOfSatisfying(
                        DomainEvent.OtpRequested.class,
                        otp -> assertThat(otp.codeId()).isEqualTo(code(2)));
    }

    @Test
    void theTenthWrongEntryLocksTheRegistration() {
        var dead = wrongEntries(5, waiting(), NOW);
        var onTheSecondCode = wrongEntries(4, resent(dead, 2, NOW.plusSeconds(30)), NOW.plusSeconds(30));

        var tenth = enter(onTheSecondCode, wrong(), NOW.plusSeconds(30));

        assertThat(tenth).isInstanceOf(CodeEntry.Locked.class);
        assertThat(next(tenth)).isInstanceOf(LockedRegistration.class);
        assertThat(events(tenth)).containsExactly(new DomainEvent.RegistrationLocked(LockReason.TOO_MANY_WRONG_CODES));
    }

    @Test
    void theLastAttemptsAreThoseThatTheRegistrationHasLeft() {
        var dead = wrongEntries(5, waiting(), NOW);
        var resent = wrongEntries(3, resent(dead, 2, NOW.plusSeconds(30)), NOW.plusSeconds(30));
        var third = resent(resent, 3, NOW.plus(MINUTE.multipliedBy(8)));

        assertThat(third.dossier()
                        .counts()
                        .codes()
                        .attemptsRemaining(RULES.limits().codes(), NOW.plus(MINUTE.multipliedBy(8))))
                .isEqualTo(2);
    }

    @Test
    void aUsedCodeIsUsedUp() {
        var password = (CreatingPassword) next(enter(waiting(), digits(1), NOW));

        assertThat(password.dossier().counts().codes().sent()).isEmpty();
    }
}
