package org.openwide.registration.application;

import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.invited;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openwide.registration.domain.Opening;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.Token;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OpenLinkTest {

    private static final Duration A_LOOK = Duration.ofMillis(50);

    private final SlowRegistrations registrations = new SlowRegistrations();
    private final OpenLink openLink = new OpenLink(registrations, new NumberedFresh(), () -> NOW);

    private Mono<Entry> openWhenIssuedAfter(Duration delay) {
        var issued = Mono.delay(delay).then(Mono.defer(() -> registrations.add(invited())));
        return Mono.zip(issued.thenReturn(true), openLink.open(aToken(100), Optional.empty()))
                .map(both -> both.getT2());
    }

    @Test
    void aLinkThatArrivesJustBeforeTheLastLookIsFound() {
        StepVerifier.withVirtualTime(() -> openWhenIssuedAfter(Duration.ofMillis(2480)))
                .thenAwait(Duration.ofSeconds(5))
                .expectNextMatches(entry -> entry.outcome() instanceof Opening.Opened)
                .verifyComplete();
    }

    @Test
    void aLinkThatNeverArrivesIsUnknownRightAfterTheLastLook() {
        StepVerifier.withVirtualTime(() -> openLink.open(aToken(100), Optional.empty()))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(2549))
                .thenAwait(Duration.ofMillis(1))
                .expectNextMatches(entry -> entry.outcome() instanceof Opening.LinkUnknown)
                .verifyComplete();
    }

    @Test
    void whatCannotBeALinkIsUnknownAtOnce() {
        StepVerifier.create(openLink.open(new Token("x"), Optional.empty()))
                .expectNextMatches(entry -> entry.outcome() instanceof Opening.LinkUnknown)
                .verifyComplete();
    }

    /** Takes a moment for each look, as a database does. */
    private static final class SlowRegistrations extends InMemoryRegistrations {

        @Override
        public <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision) {
            return Mono.delay(A_LOOK).then(Mono.defer(() -> super.<O>decide(key, decision)));
        }
    }
}
