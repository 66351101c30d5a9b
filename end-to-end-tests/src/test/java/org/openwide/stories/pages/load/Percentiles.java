package org.openwide.stories.pages.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Half of all took at most p50, 99 in a hundred at most p99. */
record Percentiles(Duration p50, Duration p99, Duration longest) {

    static Percentiles of(List<Long> nanoseconds) {
        if (nanoseconds.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to say of no page at all");
        }
        var sorted = nanoseconds.stream().sorted().toList();
        return new Percentiles(at(sorted, 50), at(sorted, 99), Duration.ofNanos(sorted.getLast()));
    }

    /** Whether pages are served as fast as they are to be. */
    boolean isFastEnough(Duration most) {
        return p99.compareTo(most) <= 0;
    }

    private static Duration at(List<Long> sorted, int percent) {
        var rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return Duration.ofNanos(sorted.get(rank - 1));
    }

    @Override
    public String toString() {
        return "p50 " + text(p50) + ", p99 " + text(p99) + ", longest " + text(longest);
    }

    private static String text(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
