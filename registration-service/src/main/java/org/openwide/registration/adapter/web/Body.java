package org.openwide.registration.adapter.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openwide.event.field.FieldCode;
import org.openwide.registration.domain.FieldError;
import org.openwide.registration.domain.MobileCode;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.TypedDetails;
import tools.jackson.databind.JsonNode;

/** The texts in a request, by field, and what was wrong with its form. */
record Body(List<String> fields, Map<String, String> texts, List<String> nulls, List<FieldError> errors) {

    static final String[] DETAILS = {"givenName", "familyName", "dateOfBirth", "email", "mobile"};

    /** A field's name comes from outside: this much of it is repeated. */
    private static final int LONGEST_NAME = 40;

    static Body of(JsonNode root, String... fields) {
        if (!root.isObject()) {
            throw new InvalidBody(List.of(new FieldError("", FieldCode.WRONG_TYPE)));
        }
        var body = new Body(List.of(fields), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        root.properties().forEach(property -> body.take(property.getKey(), property.getValue()));
        return body;
    }

    private void take(String field, JsonNode value) {
        if (!fields.contains(field)) {
            errors.add(new FieldError(shortened(field), FieldCode.UNKNOWN_FIELD));
        } else if (value.isString()) {
            texts.put(field, value.stringValue());
        } else if (value.isNull()) {
            nulls.add(field);
        } else {
            errors.add(new FieldError(field, FieldCode.WRONG_TYPE));
        }
    }

    private static String shortened(String field) {
        return field.substring(0, Math.min(LONGEST_NAME, field.length()));
    }

    /** This body, if every field is there and nothing is wrong with it. */
    Body complete() {
        var found = new ArrayList<>(errors);
        for (var field : fields) {
            if (!texts.containsKey(field)
                    && found.stream().noneMatch(error -> error.field().equals(field))) {
                found.add(new FieldError(field, FieldCode.REQUIRED));
            }
        }
        if (!found.isEmpty()) {
            throw new InvalidBody(found);
        }
        return this;
    }

    String text(String field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** Six digits, or the body is refused: what is no code is not counted as a wrong one. */
    MobileCode mobileCode(String field) {
        return MobileCode.parse(text(field)).orElseThrow(() -> refused(field, FieldCode.WRONG_TYPE));
    }

    Password password(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            throw refused(field, FieldCode.REQUIRED);
        }
        if (text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE)) {
            throw refused(field, FieldCode.NOT_TEXT);
        }
        return new Password(text);
    }

    TypedDetails details() {
        return details(errors);
    }

    /** Some of the details: what is named must be there. */
    TypedDetails someDetails() {
        var empty = nulls.stream().map(field -> new FieldError(field, FieldCode.REQUIRED));
        return details(Stream.concat(errors.stream(), empty).toList());
    }

    private TypedDetails details(List<FieldError> malformed) {
        return new TypedDetails(
                texts.get("givenName"),
                texts.get("familyName"),
                texts.get("dateOfBirth"),
                texts.get("email"),
                texts.get("mobile"),
                malformed);
    }

    private static InvalidBody refused(String field, FieldCode code) {
        return new InvalidBody(List.of(new FieldError(field, code)));
    }

    @Override
    public String toString() {
        return "Body[masked]";
    }
}
