package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<WrongField> errors,
        @Nullable List<CheckView> checks) {

    /** One field that is wrong, and what to do about it. */
    record WrongField(String field, String code, String message) {}
}
