package org.openwide.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.Link;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import reactor.core.publisher.Mono;

class EndOverdueTest {

    private static final RegistrationId BAD = new RegistrationId(new UUID(2, 1));
    private static final RegistrationId GOOD = new RegistrationId(new UUID(2, 2));
    private static final RegistrationId TOO = new RegistrationId(new UUID(2, 3));

    private final WithABadOne registrations = new WithABadOne();
    private final Instant end = waiting().dossier().link().expiresAt();

    @Test
    void oneThatCannotBeEndedKeepsNoOtherFromIt() {
        List.of(GOOD, BAD, TOO).forEach(registrations::putWaiting);

        var ended = new EndOverdue(registrations, () -> end).end().block();

        assertThat(ended).isEqualTo(2);
        assertThat(registrations.find(new Registrations.Key.ById(GOOD)).block()).isInstanceOf(EndedRegistration.class);
        assertThat(registrations.find(new Registrations.Key.ById(TOO)).block()).isInstanceOf(EndedRegistration.class);
    }

    @Test
    void whatIsNotOverdueGoesOn() {
        registrations.putWaiting(GOOD);

        assertThat(new EndOverdue(registrations, () -> end.minusMillis(1)).end().block())
                .isZero();
    }

    /** Has one document that nobody can read. */
    private static final class WithABadOne extends InMemoryRegistrations {

        void putWaiting(RegistrationId id) {
            var dossier = waiting().dossier();
            var link = dossier.link();
            var own =
                    new Link(id, link.token(), link.patientId(), link.practice(), link.expiresAt(), link.expected(), 1);
            keep(new Change(
                    waiting().with(new Dossier(own, dossier.sessions(), dossier.counts(), dossier.language())),
                    List.of()));
        }

        @Override
        public <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision) {
            return key.equals(new Key.ById(BAD))
                    ? Mono.error(new IllegalStateException("no registration is unheard-of"))
                    : super.decide(key, decision);
        }
    }
}
