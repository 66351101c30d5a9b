package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openwide.house.Needs;
import org.openwide.localstack.Ports;

/** A real Prometheus that scrapes a running stack every second, with our rules, which fire here at once. */
final class Prometheus implements AutoCloseable {

    private static final int METRICS_PORT = 9;

    private final Process process;
    private final Http http;

    private Prometheus(Process process, Http http) {
        this.process = process;
        this.http = http;
    }

    /** Skips the test where there is none. */
    static Prometheus scraping(Stack stack) throws IOException {
        Needs.orSkip(isOnPath("prometheus") && isOnPath("promtool"), "there is no prometheus and promtool on the path");
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "prometheus")).toAbsolutePath(), "run");
        Files.writeString(
                folder.resolve("alerts.yml"),
                OperationsFiles.read(OperationsFiles.RULES).replaceAll("for: \\w+", "for: 0s"));
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

    void awaitFiring(String alert) {
        patiently().alias(alert).untilAsserted(() -> assertThat(firing()).contains(alert));
    }

    Set<String> firing() {
        return StreamSupport.stream(
                        http.get("/api/v1/alerts").json().at("/data/alerts").spliterator(), false)
                .filter(alert -> alert.path("state").asString().equals("firing"))
                .map(alert -> alert.at("/labels/alertname").asString())
                .collect(Collectors.toSet());
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
