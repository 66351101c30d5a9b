package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The last lines of a log, for a message. */
final class LogTail {

    private static final int LINES = 25;

    private LogTail() {}

    static String of(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(line -> "  " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "  (there is no log: " + e.getMessage() + ")";
        }
    }
}
