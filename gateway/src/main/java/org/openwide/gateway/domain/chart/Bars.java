package org.openwide.gateway.domain.chart;

import java.util.ArrayList;
import java.util.List;

/** Bars that lie below each other, the longest as long as there is place; each with its label before and its value behind. */
public record Bars(List<Bar> bars, int width, int height) {

    /** About as wide as a small phone, where letters are drawn as large as they say. */
    private static final int WIDTH = 340;

    private static final int ROW = 30;
    private static final int THICK = 20;
    private static final int LABEL = 132;
    private static final int VALUE = 104;
    private static final int LETTERS = 18;

    /** One bar: what is left of it, how long it is, and where its texts' base line is. */
    public record Bar(String label, String shown, int x, int y, int length, int thick) {

        public int baseline() {
            return y + thick - 6;
        }

        public int behind() {
            return x + length + 8;
        }

        public int before() {
            return x - 10;
        }
    }

    public static Bars of(List<Measure> measures) {
        var longest = measures.stream().mapToDouble(Measure::value).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var measure : measures) {
            var share = longest == 0 ? 0 : measure.value() / longest;
            var length = (int) Math.round(share * (WIDTH - LABEL - VALUE));
            var y = bars.size() * ROW + (ROW - THICK) / 2;
            // what is not nothing can be seen
            var seen = measure.value() > 0 ? Math.max(2, length) : 0;
            bars.add(new Bar(shortened(measure.label()), measure.shown(), LABEL, y, seen, THICK));
        }
        return new Bars(List.copyOf(bars), WIDTH, Math.max(1, bars.size()) * ROW);
    }

    private static String shortened(String label) {
        var letters = label.codePoints().toArray();
        return letters.length <= LETTERS ? label : new String(letters, 0, LETTERS - 1) + "…";
    }
}
