package org.openwide.patientrecord.adapter.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.FieldCode;
import org.openwide.patientrecord.domain.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object read field by field: each of the right type, and none besides those that were asked for. */
final class JsonForm {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_FIELD_NAME = 60;

    private final JsonNode node;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonForm(JsonNode node, String path, List<FieldError> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
    }

    /** Signals {@link Refusal.Malformed} when the body is no JSON object. */
    static JsonForm read(byte @Nullable [] body) {
        try {
            var node = STRICT.readTree(body == null ? new byte[0] : body);
            if (!node.isObject()) {
                throw new Refusal.Malformed();
            }
            return new JsonForm(node, "", new ArrayList<>());
        } catch (JacksonException e) {
            throw new Refusal.Malformed();
        }
    }

    @Nullable
    String text(String field) {
        var value = value(field);
        if (value == null || value.isString()) {
            return value == null ? null : value.asString();
        }
        return wrongType(field);
    }

    boolean truth(String field) {
        var value = value(field);
        if (value != null && !value.isBoolean()) {
            wrongType(field);
        }
        return value != null && value.isBoolean() && value.asBoolean();
    }

    @Nullable
    List<String> texts(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            return wrongType(field);
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    /** The object in a field that must be there; one of the wrong type reads as empty. */
    JsonForm object(String field) {
        var value = value(field);
        if (value == null) {
            errors.add(new FieldError(path + field, FieldCode.REQUIRED));
        } else if (!value.isObject()) {
            wrongType(field);
        }
        var object = value != null && value.isObject() ? value : STRICT.createObjectNode();
        return new JsonForm(object, path + field + ".", errors);
    }

    /** Notes every field that nobody asked for; the last thing to do with a form. */
    void refuseOthers() {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(new FieldError(path + shown(name), FieldCode.UNKNOWN_FIELD)));
    }

    /** Signals {@link Refusal.Invalid} when something was wrong, here or in an object inside. */
    void check() {
        refuseOthers();
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private @Nullable JsonNode value(String field) {
        known.add(field);
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private <T> @Nullable T wrongType(String field) {
        errors.add(new FieldError(path + field, FieldCode.WRONG_TYPE));
        return null;
    }

    /** A name that the caller made up is repeated only as far as it is harmless. */
    private static String shown(String name) {
        return name.codePoints()
                .limit(LONGEST_FIELD_NAME)
                .map(it -> it >= ' ' && it <= '~' ? it : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
