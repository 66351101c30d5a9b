package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 and the contract want it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<FieldProblem> errors) {

    /** What is wrong with one field. */
    record FieldProblem(String field, String code, String message) {}

    static Problem of(int status, String code, String title, String detail) {
        return new Problem("urn:openwide:problem:" + code, title, status, detail, code, null);
    }

    static Problem requestInvalid(FieldProblem... errors) {
        return of(422, "request-invalid", "Request invalid", "Some of what was sent cannot be used: see errors.")
                .with(List.of(errors));
    }

    private Problem with(List<FieldProblem> fields) {
        return new Problem(type, title, status, detail, code, fields);
    }
}
