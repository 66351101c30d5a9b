package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwide.localstack.Ports;

/** The service as a process of its own, which can be killed and started again. */
final class ServiceProcess implements AutoCloseable {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final ProcessBuilder command;
    private final URI url;
    private Process process;

    private ServiceProcess(ProcessBuilder command, URI url) throws IOException {
        this.command = command;
        this.url = url;
        this.process = command.start();
        // also when the tests are stopped before their end
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static ServiceProcess start(Surroundings around, Map<String, String> others) {
        int port = Ports.free(1);
        Map<String, String> settings = new HashMap<>(others);
        settings.put("server.port", Integer.toString(port));
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                NotificationServiceApplication.class.getName()));
        line.addAll(List.of(around.arguments(settings)));
        var command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(around)));
        command.environment().put("CLASSPATH", CLASS_PATH);
        try {
            return new ServiceProcess(command, URI.create("http://localhost:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static File log(Surroundings around) {
        return around.folder.resolve("service.log").toFile();
    }

    URI url() {
        return url;
    }

    void awaitUp() {
        Patience.until(() -> {
            assertThat(process.isAlive()).as("the service runs").isTrue();
            return isUp();
        });
    }

    private boolean isUp() {
        try {
            return new Http(url).get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false; // nobody listens there yet
        }
    }

    /** Ends it as a crash does, and starts another one. */
    void killAndStartAgain() {
        close();
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Memory that the process holds, in MiB, where the system tells. */
    int residentMiB() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
