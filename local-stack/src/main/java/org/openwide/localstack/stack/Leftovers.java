package org.openwide.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Remembers every process it is told of, so that the next stack can end those which a killed one left behind. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Map<String, ProcessHandle> running = new ConcurrentHashMap<>();

    Leftovers(Path file) {
        this.file = file;
    }

    synchronized void remember(String name, ProcessHandle process) {
        running.put(name, process);
        PrivateFiles.write(
                file, running.values().stream().map(Leftovers::identity).collect(Collectors.joining("\n", "", "\n")));
    }

    void forgetAll() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier stack left running, and says how many processes that were. */
    int endAll() throws InterruptedException {
        if (Files.notExists(file)) {
            return 0;
        }
        try {
            var left = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])).stream()
                            .filter(process -> identity(process).equals(line)))
                    .toList();
            left.forEach(ProcessHandle::destroyForcibly);
            for (var process : left) {
                process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
            return left.size();
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure(
                    "What an earlier stack left running does not end; its processes stand in " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process id alone may be someone else's by now; with its start it is not. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }
}
