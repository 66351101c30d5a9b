package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.event.metrics.AlertWords;

/** Alert rules, runbooks, dashboards and the table of metrics against the code and each other, without a Prometheus. */
class OperationsTest {

    private static final Pattern METER =
            Pattern.compile("(?:counter\\(|builder\\(|= )\\s*\"(openwide(?:\\.[a-z]+)+)\"");
    private static final Pattern IN_TABLE = Pattern.compile("(?m)^\\| `(openwide_[a-z_]+)`");
    private static final Pattern ALERT_LINE = Pattern.compile("\"ALERT ([a-z-]+)");
    /** What Micrometer's own meters are called that we look at. */
    private static final Set<String> OF_OTHERS =
            Set.of("up", "http_server_requests_seconds_max", "jvm_memory_used_bytes", "process_cpu_usage");
    /** What becomes of a meter's name, by its kind and unit. */
    private static final String ENDS = "(_seconds|_ratio)?(_total|_count|_sum|_max|_bucket)?";

    @Test
    void everyAlertHasARunbookAndATestAndTheOtherWayRound() {
        var pages = OperationsFiles.alerts().stream()
                .map(OperationsTest::kebab)
                .sorted()
                .toList();

        assertThat(pages).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(OperationsFiles.names(OperationsFiles.ROOT.resolve("docs/runbooks")))
                .isEqualTo(pages);
        assertThat(OperationsFiles.names(OperationsFiles.PROMETHEUS.resolve("tests")))
                .isEqualTo(pages);
        assertThat(pages)
                .allSatisfy(page -> assertThat(OperationsFiles.read(OperationsFiles.RULES))
                        .contains("runbook_url: docs/runbooks/" + page + ".md"));
    }

    @Test
    void everyAlertIsCausedInAStory() {
        assertThat(AlertsIT.caused()).containsExactlyInAnyOrderElementsOf(OperationsFiles.alerts());
    }

    @Test
    void rulesAndDashboardsNameOnlyWhatAServiceMeasures() {
        var known = meters();

        assertThat(OperationsFiles.metrics())
                .hasSizeGreaterThan(20)
                .allSatisfy(metric -> assertThat(
                                OF_OTHERS.contains(metric) || known.stream().anyMatch(name -> isOf(metric, name)))
                        .as(metric)
                        .isTrue());
    }

    @Test
    void everyMeterOfOursStandsInTheTableAndTheOtherWayRound() {
        var table = IN_TABLE.matcher(OperationsFiles.read(OperationsFiles.ROOT.resolve("docs/operations.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(meters()).allSatisfy(name -> assertThat(table).anyMatch(metric -> isOf(metric, name)));
        assertThat(table).isNotEmpty().allSatisfy(metric -> assertThat(meters()).anyMatch(name -> isOf(metric, name)));
    }

    @Test
    void everyWordAfterAlertIsCounted() {
        var words = sources()
                .flatMap(source ->
                        ALERT_LINE.matcher(OperationsFiles.read(source)).results())
                .map(line -> line.group(1))
                .collect(Collectors.toSet());

        assertThat(AlertWords.ALL)
                .containsAll(words)
                .allSatisfy(word -> assertThat(OperationsFiles.read(OperationsFiles.ROOT.resolve("docs/operations.md")))
                        .contains("| `" + word + "` |"));
    }

    private static boolean isOf(String metric, String meter) {
        return metric.matches(meter.replace('.', '_') + ENDS);
    }

    private static Set<String> meters() {
        return sources()
                .map(OperationsFiles::read)
                .filter(source -> source.contains("io.micrometer"))
                .flatMap(source -> METER.matcher(source).results())
                .map(meter -> meter.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources() {
        return Stream.concat(Stack.SERVICES.stream(), Stream.of("event-contract"))
                .map(module -> OperationsFiles.ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(OperationsTest::under);
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String alert) {
        return alert.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
