package org.openwide.registration.application;

import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.invited;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.Token;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RequestNewLinkTest {

    private static final Duration A_LOOK = Duration.ofMillis(50);

    private final SlowRegistrations registrations = new SlowRegistrations();
    private final RequestNewLink requestNewLink = new RequestNewLink(registrations, RULES, () -> NOW);

    static Stream<Token> links() {
        return Stream.of(aToken(100), aToken(101), new Token("x"));
    }

    /** The first is known, the second unknown, and the third cannot be a link. */
    @ParameterizedTest
    @MethodSource("links")
    void anyLinkIsAnsweredAfterTheSameTime(Token link) {
        registrations.add(invited()).block();

        StepVerifier.withVirtualTime(() -> requestNewLink.by(link))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(149))
                .thenAwait(Duration.ofMillis(1))
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
