package org.openwide.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.stack.Ready.PracticeAccess;
import org.openwide.localstack.stack.Ready.RunningProcess;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code ready.json} true: written once all is ready, again with each restarted process, gone when the stack stops. */
final class Directory {

    private final Path file;
    private final StackPorts ports;
    private final Path logs;
    private final Map<String, Long> pids = new LinkedHashMap<>();
    private @Nullable Ready published;
    private boolean closed;

    Directory(Path home, StackPorts ports) {
        this.file = home.resolve("ready.json");
        this.logs = home.resolve("logs");
        this.ports = ports;
    }

    synchronized void processReady(String name, long pid) {
        pids.put(name, pid);
        if (published != null) {
            publish(published.operatorToken(), published.mongodb(), published.practice());
        }
    }

    synchronized void publish(String operatorToken, String mongodb, PracticeAccess practice) {
        published = new Ready(
                URI.create(StackPorts.url(ports.gateway())),
                URI.create(StackPorts.url(ports.inbox())),
                StackPorts.LOOPBACK + ":" + ports.kafka(),
                mongodb,
                operatorToken,
                practice,
                processes());
        if (closed) {
            return;
        }
        PrivateFiles.write(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(published));
    }

    synchronized Ready current() {
        if (published == null) {
            throw new IllegalStateException("the stack is not ready");
        }
        return published;
    }

    /** From now on there is no file. */
    synchronized void close() {
        closed = true;
        remove();
    }

    synchronized void remove() {
        published = null;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, RunningProcess> processes() {
        var processes = new LinkedHashMap<String, RunningProcess>();
        pids.forEach((name, pid) -> processes.put(
                name,
                new RunningProcess(pid, urlOf(name), logs.resolve(name + ".log").toString())));
        return processes;
    }

    private @Nullable URI urlOf(String name) {
        for (var service : Service.values()) {
            if (service.processName().equals(name)) {
                return URI.create(StackPorts.url(ports.of(service)));
            }
        }
        return null;
    }
}
