package org.openwide.registration.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.confirmingEmail;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.ConfirmingEmail;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.EmailConfirmation;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.PasswordReason;
import reactor.core.publisher.Mono;

class ConfirmEmailTest {

    private static final Password RIGHT = new Password("right");
    private static final Password WRONG = new Password("wrong");

    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final Comparisons comparisons = new Comparisons();
    private final ConfirmEmail confirmEmail =
            new ConfirmEmail(registrations, comparisons, RULES, new NumberedFresh(), () -> NOW);

    @BeforeEach
    void anEmailIsOnItsWay() {
        registrations.keep(new Change(confirmingEmail(), List.of()));
    }

    private Outcome follow(int email, Password password) {
        return requireNonNull(confirmEmail
                        .confirm(aToken(email), password, Optional.empty())
                        .block())
                .outcome();
    }

    @Test
    void ofTwoWhoCompareAtOnceOneConfirms() {
        comparisons.meanwhile = () -> assertThat(follow(50, RIGHT)).isInstanceOf(EmailConfirmation.Confirmed.class);

        assertThat(follow(50, RIGHT)).isEqualTo(new EmailConfirmation.LinkUsed(RIVERSIDE));
    }

    @Test
    void aLinkThatEndsWhileThePasswordIsComparedConfirmsNothing() {
        comparisons.meanwhile = () -> {
            var later = NOW.plusSeconds(60);
            var resent = next(confirmingEmail().resend(aToken(51), notice(51), RULES, later));
            registrations.keep(new Change(resent, List.of()));
        };

        assertThat(follow(50, RIGHT)).isEqualTo(new EmailConfirmation.LinkExpired(RIVERSIDE));
    }

    @Test
    void everyWrongPasswordIsCountedThoughTheyCompareAtOnce() {
        comparisons.meanwhile = () -> follow(50, WRONG);

        assertThat(follow(50, WRONG))
                .isInstanceOfSatisfying(
                        EmailConfirmation.PasswordIncorrect.class,
                        wrong -> assertThat(wrong.attemptsRemaining()).isEqualTo(3));
    }

    @Test
    void aLinkThatDoesNotWorkCostsNoComparison() {
        assertThat(follow(99, RIGHT)).isEqualTo(new EmailConfirmation.LinkUnknown());
        assertThat(comparisons.made).isZero();
    }

    @Test
    void theRightPasswordGivesAnAccessToken() {
        var entry = requireNonNull(
                confirmEmail.confirm(aToken(50), RIGHT, Optional.empty()).block());

        var confirmed = (EmailConfirmation.Confirmed) entry.outcome();
        assertThat(confirmed.change().next()).isNotInstanceOf(ConfirmingEmail.class);
        assertThat(confirmed.change().next().dossier().sessions().all())
                .extracting(session -> session.token())
                .contains(entry.accessToken().hash());
    }

    /** Compares at once, and lets something happen just before the first comparison is told. */
    private static final class Comparisons implements PasswordWork {

        private Runnable meanwhile = () -> {};
        private int made;

        @Override
        public Mono<Set<PasswordReason>> objections(Password password, Details details) {
            return Mono.just(Set.of());
        }

        @Override
        public Mono<PasswordHash> hash(Password password) {
            return Mono.empty();
        }

        @Override
        public Mono<Boolean> matches(Password password, PasswordHash hash) {
            return Mono.fromCallable(() -> {
                made++;
                var first = meanwhile;
                meanwhile = () -> {};
                first.run();
                return password.equals(RIGHT);
            });
        }
    }
}
