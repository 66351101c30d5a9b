package org.openwide.stories.pages.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void areTimesThatWereMeasuredAndNothingInBetween() {
        var hundred = millis(LongStream.rangeClosed(1, 100));

        assertThat(Percentiles.of(hundred)).isEqualTo(percentiles(50, 99, 100));
    }

    @Test
    void doNotDependOnTheOrderInWhichPagesCame() {
        assertThat(Percentiles.of(millis(LongStream.of(9, 1, 5)))).isEqualTo(percentiles(5, 9, 9));
    }

    @Test
    void areAllTheSameForOnePage() {
        assertThat(Percentiles.of(millis(LongStream.of(7)))).isEqualTo(percentiles(7, 7, 7));
    }

    @Test
    void takeTheLowerOfTwoForHalf() {
        assertThat(Percentiles.of(millis(LongStream.of(3, 4)))).isEqualTo(percentiles(3, 4, 4));
    }

    @Test
    void hideAtMostOnePageInAHundred() {
        var oneSlow = LongStream.concat(LongStream.generate(() -> 2).limit(99), LongStream.of(900));
        var twoSlow = LongStream.concat(LongStream.generate(() -> 2).limit(98), LongStream.of(900, 900));

        assertThat(Percentiles.of(millis(oneSlow))).isEqualTo(percentiles(2, 2, 900));
        assertThat(Percentiles.of(millis(twoSlow))).isEqualTo(percentiles(2, 900, 900));
    }

    @Test
    void leaveOutThirtyOfThreeThousandPagesAsAMinuteHas() {
        assertThat(Percentiles.of(millis(LongStream.rangeClosed(1, 3000)))).isEqualTo(percentiles(1500, 2970, 3000));
    }

    @Test
    void areSaidInMillisecondsWithAPoint() {
        var said = new Percentiles(Duration.ofNanos(4_250_000), Duration.ofMillis(1234), Duration.ofNanos(40_000));

        assertThat(said).hasToString("p50 4.3 ms, p99 1234.0 ms, longest 0.0 ms");
    }

    @Test
    void areFastEnoughUpToTheLimitWhateverTheOneSlowestTook() {
        var limit = Duration.ofMillis(100);

        assertThat(percentiles(50, 100, 900).isFastEnough(limit)).isTrue();
        assertThat(new Percentiles(Duration.ofMillis(50), limit.plusNanos(1), Duration.ofMillis(900))
                        .isFastEnough(limit))
                .isFalse();
    }

    @Test
    void ofNoPageAtAllAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentiles.of(List.of()))
                .withMessageContaining("nothing to say");
    }

    private static List<Long> millis(LongStream times) {
        return times.map(time -> Duration.ofMillis(time).toNanos()).boxed().toList();
    }

    private static Percentiles percentiles(long p50, long p99, long longest) {
        return new Percentiles(Duration.ofMillis(p50), Duration.ofMillis(p99), Duration.ofMillis(longest));
    }
}
