package org.openwide.gateway.domain.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns side by side over a base line, with a few round lines to read them by. */
public record Columns(List<Column> columns, List<Line> lines, int width, int height, int base) {

    /** About as wide as a small phone, where letters are drawn as large as they say. */
    private static final int WIDTH = 340;

    private static final int HEIGHT = 190;
    private static final int TOP = 14;
    private static final int LEFT = 46;
    /** Half of the last label. */
    private static final int RIGHT = 20;

    private static final int BASE = HEIGHT - 30;
    private static final int NAMED_AT_MOST = 5;
    private static final int LINES = 4;

    /** One column; its label only where there is place for one. */
    public record Column(String label, String shown, int x, int y, int wide, int tall, boolean named) {

        public int middle() {
            return x + wide / 2;
        }
    }

    /** A line across, at a round value. */
    public record Line(int y, double value) {}

    public static Columns of(List<Measure> measures) {
        var highest = measures.stream().mapToDouble(Measure::value).max().orElse(0);
        var step = roundStep(highest / LINES);
        var top = highest == 0 ? 1 : step * Math.ceil(highest / step);
        var each = (WIDTH - LEFT - RIGHT) / (double) Math.max(1, measures.size());
        var apart = (int) Math.ceil(measures.size() / (double) NAMED_AT_MOST);
        var columns = new ArrayList<Column>();
        for (var measure : measures) {
            var index = columns.size();
            var tall = (int) Math.round(measure.value() / top * (BASE - TOP));
            var seen = measure.value() > 0 ? Math.max(2, tall) : 0;
            var x = (int) Math.round(LEFT + index * each + each * 0.12);
            // counted from the end: the latest is always named
            var named = (measures.size() - 1 - index) % apart == 0;
            columns.add(new Column(
                    measure.label(), measure.shown(), x, BASE - seen, (int) Math.max(2, each * 0.76), seen, named));
        }
        return new Columns(List.copyOf(columns), lines(highest, step, top), WIDTH, HEIGHT, BASE);
    }

    private static List<Line> lines(double highest, double step, double top) {
        return highest == 0
                ? List.of()
                : IntStream.rangeClosed(1, (int) Math.round(top / step))
                        .mapToObj(line ->
                                new Line(BASE - (int) Math.round(line * step / top * (BASE - TOP)), line * step))
                        .toList();
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on, in either direction. */
    static double roundStep(double least) {
        if (least <= 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var factor : new int[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Where the lines' values stand. */
    public int left() {
        return LEFT;
    }
}
