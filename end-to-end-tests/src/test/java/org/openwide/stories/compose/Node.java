package org.openwide.stories.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a YAML document; a place that isn't there has no value, no items and no fields. */
record Node(@Nullable Object value) {

    static Node of(@Nullable Object value) {
        return new Node(value);
    }

    /** What lies at the end of these fields. */
    Node at(String... path) {
        var node = this;
        for (var field : path) {
            node = Node.of(node.value instanceof Map<?, ?> map ? map.get(field) : null);
        }
        return node;
    }

    boolean isThere() {
        return value != null;
    }

    String text() {
        return Objects.toString(value, "");
    }

    List<Node> items() {
        return value instanceof Collection<?> items
                ? items.stream().map(Node::of).toList()
                : List.of();
    }

    List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** The fields in their order. */
    Map<String, Node> fields() {
        var fields = new LinkedHashMap<String, Node>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(String.valueOf(name), Node.of(field)));
        }
        return fields;
    }
}
