package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stack with a real broker and database, and stand-ins for the services. */
class LocalStackIT {

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void bringsEverythingUpRestartsWhatDiesAndStopsAllOfIt() throws Exception {
        List<Long> pids;
        var options = options(Ports.free(9)).with("OPENWIDE_REQUESTS_PER_MINUTE", "7");
        try (var stack = LocalStack.start(options)) {
            assertThat(stack.registrationLink()).endsWith("/start#TOKEN");
            assertReadyFile(options);
            assertThat(text(stack.ready().gateway() + "/environment"))
                    .contains("OPENWIDE_REQUESTS_PER_MINUTE=7")
                    .contains("SERVER_ADDRESS=127.0.0.1");

            var former = pid(options, "registration-service");
            stack.kill("registration-service");
            await().atMost(Duration.ofSeconds(20)).until(() -> pid(options, "registration-service") != former);
            assertThat(said).anyMatch(line -> line.contains("registration-service died"));

            stack.stopBroker();
            assertThat(StackPorts.isListening(options.port() + 6)).isFalse();
            stack.startBroker();
            assertThat(StackPorts.isListening(options.port() + 6)).isTrue();
            pids = pids(options);
        }

        assertThat(options.home().resolve("ready.json")).doesNotExist();
        assertThat(pids)
                .noneMatch(
                        pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void namesThePortThatIsTakenAndTheSettingThatHelps() throws Exception {
        int port = Ports.free(9);
        try (var taken = new ServerSocket(port + 5, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> LocalStack.start(options(port)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("the mail server")
                    .hasMessageContaining("OPENWIDE_PORT");
        }
    }

    @Test
    void refusesASecondStackInTheSameHome() {
        var options = options(Ports.free(9));
        try (var lock = HomeLock.take(options.home())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> LocalStack.start(options)).hasMessageContaining("already");
        }
    }

    @Test
    void doesNotSeemReadyBecauseAnEarlierOneWasKilledWhileItWas() throws Exception {
        var options = options(Ports.free(9));
        var ready = options.home().resolve("ready.json");
        Files.createDirectories(options.home());
        Files.writeString(ready, "{}");
        var seemedReady = new ArrayList<String>();
        var watched = options.reportingTo(line -> {
            if (Files.exists(ready)) {
                seemedReady.add(line);
            }
        });

        LocalStack.start(watched).close();

        assertThat(seemedReady).isEmpty();
    }

    private StackOptions options(int port) {
        try {
            var environment = new HashMap<>(System.getenv());
            environment.remove("OPENWIDE_MONGODB_URI");
            return new StackOptions(
                    Checkout.in(folder.resolve("checkout")), folder.resolve("home"), port, environment, said::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertReadyFile(StackOptions options) throws IOException {
        var ready = read(options);
        var gateway = "http://127.0.0.1:" + options.port();
        assertThat(ready.path("gateway").asString()).isEqualTo(gateway);
        assertThat(ready.path("kafka").asString()).isEqualTo("127.0.0.1:" + (options.port() + 6));
        assertThat(ready.at("/practice/id").asString()).isEqualTo("riverside");
        assertThat(ready.at("/practice/key").asString()).isEqualTo("a-practice-key");
        assertThat(ready.at("/processes/gateway/url").asString()).isEqualTo(gateway);
        assertThat(Path.of(ready.at("/processes/gateway/log").asString())).exists();
        assertThat(ready.path("processes").propertyNames()).contains("kafka", "registration-service");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(options.home().resolve("ready.json"))))
                .isEqualTo("rw-------");
    }

    private static long pid(StackOptions options, String process) {
        return read(options).at("/processes/" + process + "/pid").asLong();
    }

    private static List<Long> pids(StackOptions options) {
        return read(options).path("processes").values().stream()
                .map(each -> each.path("pid").asLong())
                .toList();
    }

    private static JsonNode read(StackOptions options) {
        return JsonMapper.shared().readTree(options.home().resolve("ready.json"));
    }

    private static String text(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
