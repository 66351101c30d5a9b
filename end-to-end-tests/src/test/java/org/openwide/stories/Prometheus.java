package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openwide.house.Needs;
import org.openwide.localstack.Ports;
import tools.jackson.databind.JsonNode;

/** A real Prometheus that scrapes a running stack every second, with our rules, which fire here at once. */
final class Prometheus implements AutoCloseable {

    private static final int METRICS_PORT = 9;
    private static final Duration LONGER_THAN_A_MINUTE = Duration.ofMinutes(2);
    private static final Set<String> OF_EVERY_ALERT =
            Set.of("__name__", "alertname", "alertstate", "severity", "job", "instance");

    /** How far back the rule about lag looks: a group that is stuck for that long is more than a test can wait for. */
    private static final String LAG_OF_MINUTES = "openwide_consumer_lag[5m]";

    /** So is one that looks whether nothing was taken, and what waits for longer than that. */
    private static final String WAITS_FOR_MINUTES = "> 600 unless";

    private static final String TAKEN_IN_MINUTES = "[10m])) > 0)";

    private final Process process;
    private final Http http;

    private Prometheus(Process process, Http http) {
        this.process = process;
        this.http = http;
    }

    /** Skips the test where there is none. */
    static void orSkip() {
        Needs.orSkip(isOnPath("prometheus") && isOnPath("promtool"), "there is no prometheus and promtool on the path");
    }

    /** Skips the test where there is none. */
    static Prometheus scraping(Stack stack) throws IOException {
        orSkip();
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "prometheus")).toAbsolutePath(), "run");
        Files.writeString(folder.resolve("alerts.yml"), rules());
        Files.writeString(folder.resolve("prometheus.yml"), config(stack));
        var address = "127.0.0.1:" + Ports.free(1);
        var process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=" + address)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        var prometheus = new Prometheus(process, new Http("http://" + address, null));
        prometheus.awaitScrapes();
        return prometheus;
    }

    /** Our own rules, which wait for nothing. */
    private static String rules() {
        var rules = OperationsFiles.read(OperationsFiles.RULES);
        assertThat(rules).contains(LAG_OF_MINUTES, WAITS_FOR_MINUTES, TAKEN_IN_MINUTES);
        return rules.replaceAll("for: \\w+", "for: 0s")
                .replace(LAG_OF_MINUTES, LAG_OF_MINUTES.replace("5m", "3s"))
                .replace(WAITS_FOR_MINUTES, WAITS_FOR_MINUTES.replace("600", "5"))
                .replace(TAKEN_IN_MINUTES, TAKEN_IN_MINUTES.replace("10m", "5s"));
    }

    /** Our own configuration, with the addresses of this stack in place of compose's. */
    private static String config(Stack stack) {
        var config = OperationsFiles.read(OperationsFiles.PROMETHEUS.resolve("prometheus.yml"))
                .replace("15s", "1s");
        for (var service : Stack.SERVICES) {
            config = config.replaceAll("\"" + service + ":\\d+\"", "\"" + addressOf(stack, service) + "\"");
        }
        return config;
    }

    static String addressOf(Stack stack, String service) {
        var url = URI.create(stack.ready().text("processes/" + service + "/url"));
        return url.getHost() + ":" + (url.getPort() + (service.equals("gateway") ? METRICS_PORT : 0));
    }

    private void awaitScrapes() {
        patiently()
                .ignoreExceptions()
                .until(() -> http.get("/api/v1/query?query=min(count_over_time(up%5B1m%5D))")
                        .json()
                        .at("/data/result/0/value/1")
                        .asString("0")
                        .matches("[2-9]|\\d\\d+"));
    }

    /** The names of all that it has scraped. */
    Set<String> names() {
        return StreamSupport.stream(
                        http.get("/api/v1/label/__name__/values")
                                .json()
                                .path("data")
                                .spliterator(),
                        false)
                .map(name -> name.asString())
                .collect(Collectors.toSet());
    }

    /** Waits until this alert has fired, which looks like {@code DeadLetterWritten{group=…,topic=…}}. */
    void awaitFiring(String alert) {
        patiently()
                .atMost(LONGER_THAN_A_MINUTE)
                .untilAsserted(() -> assertThat(haveFired()).contains(alert));
    }

    /** Waits until none of the alerts with these names fires. */
    void awaitQuiet(List<String> alerts) {
        patiently().untilAsserted(() -> assertThat(names(firing())).doesNotContainAnyElementsOf(alerts));
    }

    /** The alerts that fire now, each with its labels. */
    Set<String> firing() {
        return alerts("ALERTS{alertstate=\"firing\"}");
    }

    /** Those that fired since this Prometheus runs. */
    Set<String> haveFired() {
        return alerts("last_over_time(ALERTS{alertstate=\"firing\"}[1h])");
    }

    static Set<String> names(Collection<String> alerts) {
        return alerts.stream().map(alert -> alert.replaceFirst("\\{.*", "")).collect(Collectors.toSet());
    }

    private Set<String> alerts(String query) {
        return http.get("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .json()
                .at("/data/result")
                .valueStream()
                .map(found -> alert(found.path("metric")))
                .collect(Collectors.toSet());
    }

    private static String alert(JsonNode labels) {
        var others = labels.propertyStream()
                .filter(label -> !OF_EVERY_ALERT.contains(label.getKey()))
                .map(label -> label.getKey() + "=" + label.getValue().asString())
                .sorted()
                .toList();
        return labels.path("alertname").asString() + (others.isEmpty() ? "" : "{" + String.join(",", others) + "}");
    }

    /** What promtool says of our files; it must be content. */
    static void check(List<String> command, List<Path> files) throws IOException, InterruptedException {
        var whole = new ArrayList<>(List.of("promtool"));
        whole.addAll(command);
        files.forEach(file -> whole.add(file.toString()));
        var promtool = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
