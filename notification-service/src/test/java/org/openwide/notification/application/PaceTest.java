package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PaceTest {

    private static final Duration APART = Duration.ofMillis(20);

    private final Pace pace = Pace.perSecond(50);

    @Test
    void turnsComeEvenlyInTheOrderTheyWereAskedFor() {
        List<Turn> turns = turns(10).collectList().blockOptional().orElseThrow();

        assertThat(turns)
                .extracting(Turn::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertApart(turns);
    }

    @Test
    void whatAStallMadeLateDoesNotLeaveInARushAfterIt() {
        var stall = new Semaphore(0);
        pace.turn().doOnSuccess(_ -> stall.acquireUninterruptibly()).subscribe();
        Mono.delay(APART.multipliedBy(10)).doOnNext(_ -> stall.release()).subscribe();

        assertApart(turns(5).collectList().blockOptional().orElseThrow());
    }

    private Flux<Turn> turns(int count) {
        return Flux.range(1, count)
                .flatMap(number -> pace.turn().then(Mono.fromSupplier(() -> new Turn(number, System.nanoTime()))));
    }

    private static void assertApart(List<Turn> turns) {
        assertThat(IntStream.range(1, turns.size()))
                .allSatisfy(next -> assertThat(
                                turns.get(next).at() - turns.get(next - 1).at())
                        .isGreaterThanOrEqualTo(APART.toNanos()));
    }

    private record Turn(int number, long at) {}

    @Test
    void whoComesAfterAPauseWaitsForNobodyAndTheNextDoes() {
        Pace slow = Pace.perSecond(1);

        slow.turn().block(Duration.ofMillis(900));
        assertThat(isGivenWithin(Duration.ofMillis(200), slow)).isFalse();
    }

    private static boolean isGivenWithin(Duration time, Pace pace) {
        return Boolean.TRUE.equals(
                pace.turn().thenReturn(true).timeout(time, Mono.just(false)).block());
    }

    @Test
    void itIsKnownHowLongSoManyTurnsTake() {
        assertThat(Pace.within(30, 60)).isEqualTo(Duration.ofMillis(2040));
    }

    @Test
    void withoutAPaceTheyGoAsTheyCome() {
        assertThat(Pace.FREE.turn().toFuture()).isDone();
        assertThat(Pace.FREE.turn().toFuture()).isDone();
    }
}
