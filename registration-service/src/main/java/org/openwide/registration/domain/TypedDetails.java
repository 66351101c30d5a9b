package org.openwide.registration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.FieldCode;

/**
 * Details as they came in.
 *
 * @param malformed what was wrong with them before anyone could read them
 */
public record TypedDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String dateOfBirth,
        @Nullable String email,
        @Nullable String mobile,
        List<FieldError> malformed) {

    public TypedDetails {
        malformed = List.copyOf(malformed);
    }

    /** These details, where each of them must be there. */
    TypedDetails whole() {
        var missing = texts().entrySet().stream()
                .filter(text -> text.getValue().isEmpty() && !malformed(text.getKey()))
                .map(text -> new FieldError(text.getKey(), FieldCode.REQUIRED));
        return complainedOf(missing);
    }

    /** These details, where at least one must be there. */
    TypedDetails some() {
        var nothing = malformed.isEmpty() && texts().values().stream().allMatch(Optional::isEmpty);
        return nothing ? complainedOf(Stream.of(new FieldError("", FieldCode.REQUIRED))) : this;
    }

    private TypedDetails complainedOf(Stream<FieldError> more) {
        var all = Stream.concat(malformed.stream(), more).toList();
        return new TypedDetails(givenName, familyName, dateOfBirth, email, mobile, all);
    }

    private Map<String, Optional<String>> texts() {
        var texts = new LinkedHashMap<String, Optional<String>>();
        texts.put("givenName", Optional.ofNullable(givenName));
        texts.put("familyName", Optional.ofNullable(familyName));
        texts.put("dateOfBirth", Optional.ofNullable(dateOfBirth));
        texts.put("email", Optional.ofNullable(email));
        texts.put("mobile", Optional.ofNullable(mobile));
        return texts;
    }

    boolean malformed(String field) {
        return malformed.stream().anyMatch(error -> error.field().equals(field));
    }

    @Override
    public String toString() {
        return "TypedDetails[masked]";
    }
}
