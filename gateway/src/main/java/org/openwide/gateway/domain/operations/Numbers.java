package org.openwide.gateway.domain.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers in Prometheus' text format, by their names; labels, kinds and what cannot be read are passed over. */
public record Numbers(Map<String, List<Double>> byName) {

    private static final Pattern LINE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*+)(?:\\{(?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*+\")*+\\})?+ ([-+0-9.eE]{1,40})(?: [0-9]+)?");

    public static Numbers read(String text) {
        var found = new HashMap<String, List<Double>>();
        text.lines().map(LINE::matcher).filter(line -> line.matches()).forEach(line -> {
            try {
                found.computeIfAbsent(line.group(1), _ -> new ArrayList<>()).add(Double.parseDouble(line.group(2)));
            } catch (NumberFormatException _) {
                // passed over
            }
        });
        return new Numbers(found);
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
}
