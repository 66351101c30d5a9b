package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.HASH;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.acceptingTerms;
import static org.openwide.registration.domain.Fixtures.confirmingEmail;
import static org.openwide.registration.domain.Fixtures.creatingPassword;
import static org.openwide.registration.domain.Fixtures.enterPassword;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.registered;
import static org.openwide.registration.domain.Fixtures.times;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EmailTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static ConfirmingEmail wrongPasswords(int times, ConfirmingEmail from) {
        return times(times, from, state -> enterPassword(state, 50, false, NOW));
    }

    private static ConfirmingEmail resent(ConfirmingEmail from, int seed, Instant now) {
        return (ConfirmingEmail) next(from.resend(aToken(seed), notice(seed), RULES, now));
    }

    @Test
    void aPasswordBringsAnEmail() {
        var created = creatingPassword().create(HASH, aToken(50), notice(50), RULES, NOW);

        assertThat(events(created))
                .containsExactly(
                        new DomainEvent.PasswordSet(),
                        new DomainEvent.EmailConfirmationRequested(
                                notice(50),
                                new EmailAddress("sian@example.org"),
                                "Siân",
                                aToken(50),
                                NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void theRightPasswordConfirmsAndGivesATokenOfItsOwnEndingNone() {
        var confirmed = enterPassword(confirmingEmail(), 50, true, NOW);

        assertThat(events(confirmed)).containsExactly(new DomainEvent.EmailConfirmed(NOW));
        assertThat(next(confirmed).standingOf(FIRST).step()).isEqualTo(Step.TERMS);
        assertThat(next(confirmed).standingOf(SECOND).step()).isEqualTo(Step.TERMS);
        assertThat(next(confirmed).dossier().sessions().live(FIRST, LIMITS.sessions(), NOW))
                .isPresent();
    }

    @Test
    void aWrongPasswordIsCounted() {
        assertThat(enterPassword(confirmingEmail(), 50, false, NOW))
                .isInstanceOfSatisfying(
                        EmailConfirmation.PasswordIncorrect.class,
                        incorrect -> assertThat(incorrect.attemptsRemaining()).isEqualTo(4));
    }

    @Test
    void fiveWrongPasswordsEndThatLink() {
        var dead = wrongPasswords(5, confirmingEmail());

        assertThat(enterPassword(dead, 50, true, NOW)).isEqualTo(new EmailConfirmation.LinkExpired(RIVERSIDE));
    }

    @Test
    void aResendStartsAfreshWithANewLinkAndEndsTheEarlier() {
        var now = NOW.plus(MINUTE);
        var resent = resent(wrongPasswords(5, confirmingEmail()), 51, now);

        assertThat(enterPassword(resent, 50, true, now)).isEqualTo(new EmailConfirmation.LinkExpired(RIVERSIDE));
        assertThat(enterPassword(resent, 51, true, now)).isInstanceOf(EmailConfirmation.Confirmed.class);
    }

    @Test
    void aLinkExpiresAfterADay() {
        assertThat(enterPassword(confirmingEmail(), 50, true, NOW.plus(Duration.ofHours(24))))
                .isEqualTo(new EmailConfirmation.LinkExpired(RIVERSIDE));
    }

    @Test
    void aLinkIsUsedOnce() {
        assertThat(enterPassword(acceptingTerms(), 50, true, NOW)).isEqualTo(new EmailConfirmation.LinkUsed(RIVERSIDE));
        assertThat(enterPassword(registered(), 50, true, NOW)).isEqualTo(new EmailConfirmation.LinkUsed(RIVERSIDE));
    }

    @Test
    void aLinkOfALockedRegistrationIsLocked() {
        var locked = new LockedRegistration(confirmingEmail().dossier(), LockReason.TOO_MANY_WRONG_CODES);

        assertThat(enterPassword(locked, 50, true, NOW)).isInstanceOf(RegistrationIsLocked.class);
    }

    @Test
    void aLinkOfAnEndedRegistrationSaysWhyItEnded() {
        var ended = next(confirmingEmail().revoke(EndReason.REPLACED));

        assertThat(enterPassword(ended, 50, true, NOW)).isInstanceOf(LinkEnded.class);
    }

    @Test
    void emailsAreAMinuteApart() {
        assertThat(confirmingEmail().resend(aToken(51), notice(51), RULES, NOW.plusSeconds(20)))
                .isEqualTo(new EmailResend.TooSoon(Duration.ofSeconds(40)));
    }

    @Test
    void thereAreFiveEmailsInAll() {
        var registration = confirmingEmail();
        for (var i = 1; i < 5; i++) {
            registration = resent(registration, 50 + i, NOW.plus(MINUTE.multipliedBy(i)));
        }

        assertThat(registration.resend(aToken(60), notice(60), RULES, NOW.plus(Duration.ofDays(1))))
                .isEqualTo(new EmailResend.LimitReached(Duration.ofDays(13)));
    }

    @Test
    void newsOfTheLastEmailAreKept() {
        var heard = next(confirmingEmail().hear(DeliveryNews.failed(notice(50), 1)));

        assertThat(heard.dossier().counts().emails().latest())
                .hasValueSatisfying(link -> assertThat(link.notice().delivery()).isEqualTo(Delivery.FAILED));
    }

    @Test
    void newsOfTextsAreTakenInTheirOrder() {
        var sent = next(Fixtures.waiting().hear(DeliveryNews.sent(notice(1), NOW.plusSeconds(2), 2)));

        assertThat(sent.dossier().counts().texts().latest()).hasValueSatisfying(text -> {
            assertThat(text.delivery()).isEqualTo(Delivery.SENT);
            assertThat(text.sentAt()).contains(NOW.plusSeconds(2));
        });
        assertThat(sent.hear(DeliveryNews.failed(notice(1), 1)).toKeep()).isEmpty();
        assertThat(sent.hear(DeliveryNews.sent(notice(1), NOW, 2)).toKeep()).isEmpty();
        assertThat(sent.hear(DeliveryNews.failed(notice(77), 9)).toKeep()).isEmpty();
    }

    @Test
    void anAddressIsMaskedToItsFirstCharacter() {
        assertThat(new EmailAddress("sian@example.org").masked()).isEqualTo("s•••@example.org");
        assertThat(new MobileNumber("+447700900123").masked()).isEqualTo("•••• ••• 123");
    }

    @Test
    void anotherAddressGetsANewLinkWithinTheSameLimits() {
        var ann = new EmailAddress("ann@example.org");
        var soon = confirmingEmail().readdress(ann, aToken(51), notice(51), RULES, NOW.plusSeconds(59));
        var resent = confirmingEmail().readdress(ann, aToken(51), notice(51), RULES, NOW.plusSeconds(60));

        assertThat(soon).isInstanceOf(EmailResend.TooSoon.class);
        assertThat(((ConfirmingEmail) next(resent)).details().email()).isEqualTo(ann);
        assertThat(events(resent))
                .singleElement()
                .isInstanceOfSatisfying(
                        DomainEvent.EmailConfirmationRequested.class,
                        email -> assertThat(email.to()).isEqualTo(ann));
    }
}
