package org.openwide.gateway.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    @Test
    void theLongestBarFillsItsPlaceAndOthersAreInProportion() {
        var bars = Bars.of(List.of(new Measure("a", 200, "200"), new Measure("b", 50, "50"), new Measure("c", 0, "0")))
                .bars();

        assertThat(bars).extracting(Bars.Bar::length).containsExactly(104, 26, 0);
        assertThat(bars.get(1).y())
                .isGreaterThanOrEqualTo(bars.get(0).y() + bars.get(0).thick());
    }

    @Test
    void aBarOfAlmostNothingCanBeSeenAndItsTextsStayInside() {
        var chart = Bars.of(List.of(new Measure("a", 1_000_000, "many"), new Measure("b", 1, "one")));

        assertThat(chart.bars().get(1).length()).isEqualTo(2);
        assertThat(chart.bars()).allSatisfy(bar -> assertThat(bar.behind()).isLessThan(chart.width() - 95));
    }

    @Test
    void chartsOfNothingAreEmptyAndFinite() {
        assertThat(Bars.of(List.of()).bars()).isEmpty();
        assertThat(Bars.of(List.of(new Measure("a", 0, "0"))).bars().getFirst().length())
                .isZero();
        assertThat(Columns.of(List.of()).columns()).isEmpty();
        assertThat(Columns.of(List.of(new Measure("a", 0, "0"))).lines()).isEmpty();
    }

    @Test
    void aLongNameIsCutBetweenLettersEvenOfTwoHalves() {
        var label = Bars.of(List.of(new Measure("😀".repeat(40), 1, "1")))
                .bars()
                .getFirst()
                .label();

        assertThat(label).isEqualTo("😀".repeat(17) + "…");
    }

    @Test
    void columnsStandOnTheBaseSideBySideAndTheLatestIsNamed() {
        var chart = Columns.of(IntStream.range(0, 30)
                .mapToObj(day -> new Measure("day " + day, day, "" + day))
                .toList());

        assertThat(chart.columns())
                .allSatisfy(each -> assertThat(each.y() + each.tall()).isEqualTo(chart.base()));
        assertThat(chart.columns()).filteredOn(Columns.Column::named).hasSize(5);
        assertThat(chart.columns().getLast().named()).isTrue();
        assertThat(chart.columns().getLast().x() + chart.columns().getLast().wide())
                .isLessThanOrEqualTo(chart.width());
        for (var index = 1; index < 30; index++) {
            var before = chart.columns().get(index - 1);
            assertThat(chart.columns().get(index).x()).isGreaterThanOrEqualTo(before.x() + before.wide());
        }
        assertThat(chart.lines()).extracting(Columns.Line::value).containsExactly(10.0, 20.0, 30.0);
    }

    @ParameterizedTest
    @CsvSource({"0.011,0.02", "0.05,0.05", "1,1", "1.1,2", "3,5", "7,10", "0,1"})
    void linesStandAtRoundValues(double least, double step) {
        assertThat(Columns.roundStep(least)).isCloseTo(step, within(1e-12));
    }
}
