package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;

/** Starts a broker and a database on data that is thrown away, so that the JVM can record what that needs. */
final class Rehearsal {

    private Rehearsal() {}

    static void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("openwide-rehearsal");
        try (var broker = Broker.start(folder.resolve("kafka"), 0);
                var database = Database.onDisk(folder.resolve("mongodb"), 0)) {
            Topics.make(broker.bootstrapServers(), 1, Duration.ofSeconds(60));
            if (database.uri("rehearsal").isEmpty()) {
                throw new IllegalStateException("no database");
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
