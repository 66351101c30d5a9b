package org.openwide.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** All that ever arrived, oldest first; one JSON line each in a file, where there is a file. */
final class Ledger<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final List<T> entries = new ArrayList<>();
    private final @Nullable Path file;

    private Ledger(@Nullable Path file) {
        this.file = file;
    }

    /** Goes on from what an earlier ledger left in the directory; without one it lives in memory. */
    static <T> Ledger<T> open(@Nullable Path directory, String name, Class<T> type) {
        if (directory == null) {
            return new Ledger<>(null);
        }
        try {
            Files.createDirectories(directory);
            var ledger = new Ledger<T>(directory.resolve(name));
            ledger.read(type);
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(T entry) {
        entries.add(entry);
        if (file != null) {
            append(file, Json.write(entry) + "\n");
        }
    }

    synchronized List<T> all() {
        return List.copyOf(entries);
    }

    List<T> matching(Predicate<T> wanted) {
        return all().stream().filter(wanted).toList();
    }

    private synchronized void read(Class<T> type) throws IOException {
        if (file == null || Files.notExists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        lines.forEach(line -> readLine(line, type));
        if (entries.size() < lines.size()) {
            var kept = new StringBuilder();
            entries.forEach(entry -> kept.append(Json.write(entry)).append('\n'));
            Files.writeString(file, kept);
        }
    }

    /** A line that was cut short when the process was killed is no entry. */
    private void readLine(String line, Class<T> type) {
        try {
            entries.add(Json.read(line, type));
        } catch (JacksonException _) {
            LOG.warn("An unreadable line in {} is left out", file);
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
