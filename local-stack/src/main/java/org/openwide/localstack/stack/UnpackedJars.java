package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of one module's unpacked jars; those that no stack used for a day make room. */
record UnpackedJars(Path folder) {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(UnpackedJars.class);

    /** Notes that one of them is used now, and removes those long unused: another stack may run from a younger one. */
    void use(Path used) {
        try {
            Files.setLastModifiedTime(used, FileTime.from(Instant.now()));
            var limit = FileTime.from(Instant.now().minus(KEPT));
            try (var all = Files.list(folder)) {
                for (var each : all.filter(Files::isDirectory).toList()) {
                    if (Files.getLastModifiedTime(each).compareTo(limit) < 0) {
                        delete(each);
                    }
                }
            }
        } catch (IOException e) {
            LOG.info("Old folders in {} stay: {}", folder, e.getMessage());
        }
    }

    private static void delete(Path unused) throws IOException {
        try (var files = Files.walk(unused)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
