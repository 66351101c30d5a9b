package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the running services measure says nothing of a person, and promtool tests what is made of it. */
class MetricsIT {

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> OF_OURS = Set.of(
            "channel",
            "country",
            "currency",
            "group",
            "le",
            "medium",
            "outcome",
            "purpose",
            "reason",
            "route",
            "status",
            "step",
            "topic",
            "word",
            "hearing");
    /** Those of Micrometer's own meters. */
    private static final Set<String> OF_OTHERS = Set.of(
            "action",
            "area",
            "cause",
            "compiler",
            "error",
            "exception",
            "gc",
            "id",
            "le",
            "method",
            "outcome",
            "pool",
            "runtime",
            "state",
            "status",
            "uri",
            "vendor",
            "version");

    private static final Pattern SOMEONES = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\d{6,}|@");

    private final Stack stack = Stack.shared();

    @Test
    void noLabelGrowsOrSaysWhoItWasAndNobodyOutsideSeesThem() {
        var person = Person.someone();
        new Journey(stack, person).untilDone(stack.practice().linkFor(person));

        assertThat(Stack.SERVICES).allSatisfy(service -> {
            var measured = new Http("http://" + Prometheus.addressOf(stack, service), null).get("/actuator/prometheus");
            assertThat(measured.status()).isEqualTo(200);
            measured.body().lines().filter(line -> !line.startsWith("#")).forEach(line -> checkLabels(line));
        });
        assertThat(stack.gateway().get("/actuator/prometheus").status()).isEqualTo(404);
    }

    private static void checkLabels(String line) {
        var known = line.startsWith("openwide_") ? OF_OURS : OF_OTHERS;
        assertThat(LABEL.matcher(line).results()).allSatisfy(label -> {
            assertThat(known).as(line).contains(label.group(1));
            assertThat(label.group(2)).as(line).doesNotContainPattern(SOMEONES);
        });
    }

    @Test
    void promtoolIsContentWithOurFiles() throws Exception {
        Prometheus.orSkip();

        Prometheus.check(List.of("check", "config"), List.of(OperationsFiles.PROMETHEUS.resolve("prometheus.yml")));
        Prometheus.check(List.of("test", "rules"), OperationsFiles.files(OperationsFiles.PROMETHEUS.resolve("tests")));
    }
}
