package org.openwide.gateway.domain.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Numbers in Prometheus' text format, by their names; of labels only the upper bound of a bucket counts. What probes
 * asked for, and what cannot be read, is passed over.
 *
 * @param buckets how many were at most so large, by name and bound
 */
public record Numbers(Map<String, List<Double>> byName, Map<String, NavigableMap<Double, Double>> buckets) {

    private static final Pattern LINE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*+)(\\{(?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*+\")*+\\})?+ ([-+0-9.eE]{1,40})(?: [0-9]+)?");
    private static final Pattern BOUND = Pattern.compile("[{,]le=\"([-+0-9.eE]{1,40}|\\+Inf)\"");
    /** Nobody waits for these, and on a quiet day there are more of them than of all others. */
    private static final String PROBE = "=\"/actuator/";

    public static Numbers read(String text) {
        var found = new Numbers(new HashMap<>(), new HashMap<>());
        text.lines().map(LINE::matcher).filter(line -> line.matches()).forEach(line -> {
            try {
                var labels = Optional.ofNullable(line.group(2)).orElse("");
                found.add(line.group(1), labels, Double.parseDouble(line.group(3)));
            } catch (NumberFormatException _) {
                // passed over
            }
        });
        return found;
    }

    private void add(String name, String labels, double value) {
        if (!labels.contains(PROBE)) {
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            var bound = BOUND.matcher(labels);
            if (bound.find()) {
                var upTo =
                        bound.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound.group(1));
                buckets.computeIfAbsent(name, _ -> new TreeMap<>()).merge(upTo, value, Double::sum);
            }
        }
    }

    /** All of one name together; empty where there is none. */
    OptionalDouble sum(String name) {
        var all = byName.getOrDefault(name, List.of());
        return all.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        all.stream().mapToDouble(Double::doubleValue).sum());
    }

    OptionalDouble max(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .max();
    }

    /** Estimated within the bucket that it falls into, as Prometheus' {@code histogram_quantile} does it. */
    Optional<Percentile> percentile(String histogram, double share) {
        var counts = buckets.getOrDefault(histogram + "_bucket", new TreeMap<>());
        if (counts.isEmpty() || counts.lastEntry().getValue() <= 0) {
            return Optional.empty();
        }
        var rank = share * counts.lastEntry().getValue();
        double from = 0;
        double below = 0;
        for (var bucket : counts.entrySet()) {
            if (bucket.getValue() >= rank) {
                var upTo = bucket.getKey();
                return Optional.of(
                        Double.isInfinite(upTo)
                                ? new Percentile(from, true)
                                : new Percentile(
                                        from + (upTo - from) * (rank - below) / (bucket.getValue() - below), false));
            }
            from = bucket.getKey();
            below = bucket.getValue();
        }
        return Optional.empty();
    }
}
