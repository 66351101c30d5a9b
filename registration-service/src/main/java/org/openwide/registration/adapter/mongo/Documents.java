package org.openwide.registration.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How plain values stand in a document. */
final class Documents {

    private Documents() {}

    static Date date(Instant instant) {
        return Date.from(instant);
    }

    static Instant instant(Document from, String field) {
        return from.getDate(field).toInstant();
    }

    static LocalDate day(Document from, String field) {
        return LocalDate.parse(from.getString(field));
    }

    static Document part(Document from, String field) {
        return new Document(from.get(field, Map.of()));
    }

    static <T> List<Document> list(List<T> values, Function<T, Document> write) {
        return values.stream().map(write).toList();
    }

    static <T> List<T> list(Document from, String field, Function<Document, T> read) {
        return from.getList(field, Document.class, List.of()).stream().map(read).toList();
    }

    static <T> Document optional(Document document, String field, @Nullable T value) {
        return value == null ? document : document.append(field, value);
    }
}
