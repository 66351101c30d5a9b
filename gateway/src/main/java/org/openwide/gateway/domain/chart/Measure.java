package org.openwide.gateway.domain.chart;

/**
 * One value of a chart.
 *
 * @param shown the value as people read it
 */
public record Measure(String label, double value, String shown) {

    public Measure {
        if (value < 0 || !Double.isFinite(value)) {
            throw new IllegalArgumentException("a bar has a length");
        }
    }
}
