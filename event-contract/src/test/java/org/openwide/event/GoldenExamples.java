package org.openwide.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openwide.event.json.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * The golden example of every type of event, as a structured CloudEvent. The test of each producer makes the same JSON,
 * the test of each consumer reads it.
 */
public final class GoldenExamples {

    private GoldenExamples() {}

    /** The whole example. */
    public static JsonNode of(EventType type) {
        var file = "/openwide/examples/" + type.typeName() + ".json";
        try (InputStream example = Objects.requireNonNull(GoldenExamples.class.getResourceAsStream(file), file)) {
            return EventJson.mapper().readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of the example, as the record that carries it. */
    public static EventData dataOf(EventType type) {
        return EventJson.mapper().treeToValue(of(type).get("data"), type.dataType());
    }
}
