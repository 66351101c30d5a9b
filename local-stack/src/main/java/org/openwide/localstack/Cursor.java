package org.openwide.localstack;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How far a window has read. Its positions count in one run only: those of another run start over. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Cursor(boolean isOfThisRun, long... positions) {

    /** Reads what {@link #write} wrote for this run; anything else is a start over, at 0. */
    static Cursor read(@Nullable String written, String run, int count) {
        var parts = written == null ? new String[0] : written.split("\\.", -1);
        var start = new Cursor(false, new long[count]);
        if (parts.length != count + 1 || !parts[0].equals(run)) {
            return start;
        }
        try {
            return new Cursor(
                    true,
                    Arrays.stream(parts).skip(1).mapToLong(Long::parseLong).toArray());
        } catch (NumberFormatException _) {
            return start;
        }
    }

    static String write(String run, long... positions) {
        return run + "." + LongStream.of(positions).mapToObj(Long::toString).collect(Collectors.joining("."));
    }
}
