package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Ports;

/** What a stack of this machine is for: one developer, who may kill it. */
class StackBoundsIT {

    @TempDir
    Path folder;

    private final int port = Ports.free(9);
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void servesThisMachineAloneWithADemoPracticeAndRoomForLoad() throws Exception {
        try (var stack = LocalStack.start(options())) {
            var gateway = stack.ready().gateway().toString();

            assertThat(get(gateway + "/environment").body()).contains("OPENWIDE_REQUESTS_PER_MINUTE=100000");
            assertThat(List.of("amara-okafor", "tom-whitfield", "edith-marsh"))
                    .allSatisfy(patient -> assertThat(get(gateway + "/api/practices/riverside/patients/" + patient)
                                    .statusCode())
                            .isEqualTo(200));
            assertThat(addressesOfOthers())
                    .allSatisfy(address -> assertThat(IntStream.rangeClosed(port, port + 8))
                            .noneMatch(each -> isListening(address, each)));
        }
    }

    @Test
    void endsWhatAKilledOneLeftRunning() throws Exception {
        var options = options();
        var program = new ProcessBuilder(new OwnProgram(Optional.empty()).command(JvmOptions.BROKER))
                .directory(options.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        program.environment().put("OPENWIDE_HOME", options.home().toString());
        program.environment().put("OPENWIDE_PORT", Integer.toString(port));
        var killed = program.start();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Files.exists(options.home().resolve("ready.json")));
        var left = killed.descendants().toList();
        killed.destroyForcibly().waitFor();

        LocalStack.start(options).close();

        assertThat(left).hasSize(6).noneMatch(ProcessHandle::isAlive);
        assertThat(said).contains("Ended 6 processes that an earlier stack had left behind");
    }

    private StackOptions options() {
        try {
            var environment = new HashMap<>(System.getenv());
            environment.keySet().removeIf(name -> name.startsWith("OPENWIDE_"));
            return new StackOptions(
                    Checkout.in(folder.resolve("checkout")), folder.resolve("home"), port, environment, said::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InetAddress> addressesOfOthers() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean isListening(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
