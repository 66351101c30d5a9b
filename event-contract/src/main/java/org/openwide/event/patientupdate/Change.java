package org.openwide.event.patientupdate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field of the record before and after, null where there was or is nothing.
 *
 * @param field a dotted path in the record, such as {@code portal.registered}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
