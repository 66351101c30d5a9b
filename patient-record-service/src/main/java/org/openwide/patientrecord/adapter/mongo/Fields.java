package org.openwide.patientrecord.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads what may be missing from a document, and leaves out what there is not when writing. */
final class Fields {

    private Fields() {}

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    static Instant instant(Document document, String field) {
        return document.get(field, Date.class).toInstant();
    }

    static @Nullable Instant optionalInstant(Document document, String field) {
        var date = document.get(field, Date.class);
        return date == null ? null : date.toInstant();
    }

    static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static @Nullable UUID optionalId(Document document, String field) {
        var text = document.getString(field);
        return text == null ? null : UUID.fromString(text);
    }

    static Document put(Document document, String field, @Nullable Object value) {
        return value == null ? document : document.append(field, value);
    }
}
