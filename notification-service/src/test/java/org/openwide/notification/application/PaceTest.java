package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PaceTest {

    private static final Duration APART = Duration.ofMillis(20);

    @Test
    void turnsComeEvenlyInTheOrderTheyWereAskedForAndNotInARush() {
        Pace pace = Pace.perSecond(50);
        pace.turn().block();
        long began = System.nanoTime();

        List<Turn> turns = Flux.range(1, 10)
                .flatMap(number ->
                        pace.turn().thenReturn(number).map(mine -> new Turn(mine, System.nanoTime() - began)))
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(turns)
                .extracting(Turn::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(turns)
                .allSatisfy(turn -> assertThat(turn.after())
                        .isGreaterThanOrEqualTo(
                                APART.multipliedBy(turn.number()).toNanos()));
    }

    private record Turn(int number, long after) {}

    @Test
    void whoComesAfterAPauseWaitsForNobodyAndTheNextDoes() {
        Pace pace = Pace.perSecond(1);

        assertThat(isGivenAtOnce(pace)).isTrue();
        assertThat(isGivenAtOnce(pace)).isFalse();
    }

    private static boolean isGivenAtOnce(Pace pace) {
        return Boolean.TRUE.equals(pace.turn()
                .thenReturn(true)
                .timeout(Duration.ofMillis(300), Mono.just(false))
                .block());
    }

    @Test
    void itIsKnownHowLongSoManyTurnsTake() {
        assertThat(Pace.within(30, 60)).isEqualTo(Duration.ofMillis(2040));
    }

    @Test
    void withoutAPaceTheyGoAsTheyCome() {
        assertThat(isGivenAtOnce(Pace.FREE)).isTrue();
        assertThat(isGivenAtOnce(Pace.FREE)).isTrue();
    }
}
