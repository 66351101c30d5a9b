package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openwide.localstack.Ports;

/** The whole local stack as its own processes, started the way {@code ./quickstart} starts it once all is built. */
final class Stack implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("registration-service", "notification-service", "patient-record-service", "gateway");

    static final String FAULTY = "the stack that has faults";

    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration BACK = Duration.ofSeconds(90);
    private static final int PORTS = 12;

    private final ProcessBuilder command;
    private final Ready ready;
    private final Path output;
    private Process process;

    private Stack(ProcessBuilder command, Path home) throws IOException {
        this.command = command;
        this.output = home.resolve("stack.log");
        this.ready = new Ready(home.resolve("ready.json"));
        this.process = command.start();
    }

    /** One stack for all stories, with what it traces going to {@link Traces}. It stops when the tests end. */
    static Stack shared() {
        return LastingStacks.shared();
    }

    /** Another one, for stories that break it: see {@link BreaksTheStack}. */
    static Stack breakable() {
        return LastingStacks.breakable();
    }

    /** And another, for stories of faults: each class of them locks {@link #FAULTY}. */
    static Stack faulty() {
        return LastingStacks.faulty();
    }

    static Stack start(Path home, int port, Map<String, String> environment) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ProcessBuilder(java);
        command.command().addAll(quickstartsOptions());
        command.command().addAll(List.of("-jar", jar().toString()));
        // what someone set for a stack of their own is not for this one
        command.environment().keySet().removeIf(name -> name.startsWith("OPENWIDE_") || name.startsWith("SPRING_"));
        command.environment().put("OPENWIDE_HOME", home.toString());
        command.environment().put("OPENWIDE_PORT", String.valueOf(port));
        command.environment().putAll(environment);
        command.directory(root().toFile());
        command.redirectErrorStream(true)
                .redirectOutput(home.resolve("stack.log").toFile());
        try {
            var stack = new Stack(command, home);
            stack.awaitReady();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> quickstartsOptions() {
        try {
            var script = Files.readString(root().resolve("quickstart"));
            var words = script.substring(script.lastIndexOf("exec \"$jdk/bin/java\""))
                    .split("[\\s\\\\]+");
            return Stream.of(words)
                    .filter(word -> word.startsWith("-"))
                    .takeWhile(word -> !word.equals("-jar"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        await().atMost(START).pollInterval(Duration.ofMillis(100)).until(this::isReadyOrOver);
        assertThat(ready.isThere()).as(() -> "the stack came up:\n" + said()).isTrue();
    }

    /** Starts it again where it was, after {@link #close()}. */
    void startAgain() throws IOException {
        process = command.start();
        awaitReady();
    }

    /** A port with enough free ones after it. */
    static int freePorts() {
        return Ports.free(PORTS);
    }

    Http gateway() {
        return new Http(ready.text("gateway"), null);
    }

    PracticeApi practice() {
        return new PracticeApi(gateway().as(ready.text("practice/key")), ready.text("practice/id"));
    }

    Http operator() {
        return gateway().as(ready.text("operatorToken"));
    }

    Inbox inbox() {
        return new Inbox(new Http(ready.text("inbox"), null));
    }

    Topics topics() {
        return new Topics(ready.text("kafka"));
    }

    Ready ready() {
        return ready;
    }

    /** Ends a process as a crash does; it comes back by itself. */
    void kill(String name) {
        ProcessHandle.of(ready.pid(name)).orElseThrow().destroyForcibly();
    }

    /** Waits until a process that was ended is back with another pid. */
    void awaitBack(String name, long formerPid) {
        await().atMost(BACK)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ready.isThere() && ready.pid(name) != formerPid && isAlive(ready.pid(name)));
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReadyOrOver() {
        return ready.isThere() || !process.isAlive();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** The checkout. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    private static Path jar() {
        try (var built = Files.list(root().resolve("local-stack/target"))) {
            return built.filter(file -> file.getFileName().toString().matches("local-stack-.*-exec\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(
                            () -> new IllegalStateException("local-stack is not built: run mvn verify at the root"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
