package org.openwide.event.kafka;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a record stands in its topic; written as {@code 0@17}. */
public record Position(int partition, long offset) {

    /** Before everything: what was parked by a version that kept no positions. */
    public static final Position UNKNOWN = new Position(-1, -1);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,9})@(-?\\d{1,18})");

    /** What was written so; empty when it is something else. */
    public static Optional<Position> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new Position(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** Whether this stands behind the other; across partitions nobody can say, so it doesn't. */
    public boolean isAfter(Position other) {
        return partition == other.partition && offset > other.offset;
    }

    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
