package org.openwide.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The alert rules and dashboards of this checkout, and the metrics that they name. */
final class OperationsFiles {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PROMETHEUS = ROOT.resolve("operations/prometheus");
    static final Path RULES = PROMETHEUS.resolve("alerts.yml");

    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern RULE = Pattern.compile("expr: >-\\n((?: {10}.*\\n)+)");
    private static final Pattern PANEL = Pattern.compile("\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NO_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\b(by|on|group_left) ?\\([^)]*\\)|\\b\\w+(?=\\()");
    private static final Pattern METRIC = Pattern.compile("\\bup\\b|\\b[a-z]+_[a-z_]+\\b");

    private OperationsFiles() {}

    static List<String> alerts() {
        return ALERT.matcher(read(RULES)).results().map(alert -> alert.group(1)).toList();
    }

    /** Every metric that a rule or a panel names. */
    static Set<String> metrics() {
        return expressions()
                .map(expression -> NO_METRIC.matcher(expression).replaceAll(" "))
                .flatMap(expression -> METRIC.matcher(expression).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> expressions() {
        var rules = RULE.matcher(read(RULES)).results().map(rule -> rule.group(1));
        var panels = files(ROOT.resolve("operations/grafana/dashboards")).stream()
                .flatMap(dashboard -> PANEL.matcher(read(dashboard)).results())
                .map(panel -> panel.group(1).replace("\\\"", "\""));
        return Stream.concat(rules, panels);
    }

    /** The names of the files in a folder without their ends, sorted. */
    static List<String> names(Path folder) {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                .toList();
    }

    static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
