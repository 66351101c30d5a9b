package org.openwide.event.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.event.Event;
import org.openwide.event.EventData;

/**
 * The JSON Schema of every type of event, and the check that no event leaves without fitting its own.
 *
 * <p>The schemas stand beside their golden examples on the class path, under {@code openwide/}.
 */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /**
     * The event's data as JSON.
     *
     * @throws BrokenEvent when the data doesn't fit its schema; the message names the places, not the values
     */
    public static String write(Event<? extends EventData> event) {
        var json = EventJson.mapper().writeValueAsString(event.data());
        var errors = check(event.type(), json);
        if (!errors.isEmpty()) {
            throw new BrokenEvent(event.type(), errors);
        }
        return json;
    }

    /** The places at which this JSON breaks the schema of the type; none where it fits. */
    public static List<String> check(String type, String json) {
        return SCHEMAS
                .computeIfAbsent(type, EventSchemas::load)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(EventSchemas::place)
                .toList();
    }

    private static String place(Error error) {
        var property =
                Optional.ofNullable(error.getProperty()).map(name -> "/" + name).orElse("");
        return error.getInstanceLocation() + property + " " + error.getKeyword();
    }

    private static Schema load(String type) {
        try (InputStream schema = EventSchemas.class.getResourceAsStream("/openwide/schemas/" + type + ".json")) {
            if (schema == null) {
                throw new IllegalArgumentException("there is no schema for events of type " + type);
            }
            return REGISTRY.getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
