package org.openwide.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openwide.event.json.EventJson;
import tools.jackson.databind.JsonNode;

/** What the stack wrote into {@code ready.json}; read anew each time, since processes come and go. */
record Ready(Path file) {

    /** The folder of the stack, in which this file stands. */
    Path home() {
        return file.resolveSibling("").normalize();
    }

    boolean isThere() {
        return Files.exists(file);
    }

    String text(String path) {
        return read().at("/" + path).asString("");
    }

    long pid(String process) {
        return read().at("/processes/" + process + "/pid").asLong();
    }

    Path log(String service) {
        return Path.of(text("processes/" + service + "/log"));
    }

    private JsonNode read() {
        try {
            return EventJson.mapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
