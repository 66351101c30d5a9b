package org.openwide.registration.adapter.web;

import java.util.List;
import org.openwide.registration.domain.FieldError;

/** The body is JSON, but not what was asked for. */
final class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;
    private final ProblemCode code;

    InvalidBody(List<FieldError> errors) {
        this(errors, ProblemCode.REQUEST_INVALID);
    }

    private InvalidBody(List<FieldError> errors, ProblemCode code) {
        super("the body has another form", null, false, false);
        this.errors = List.copyOf(errors);
        this.code = code;
    }

    /** The same, where details were asked for. */
    InvalidBody asDetails() {
        return new InvalidBody(errors, ProblemCode.DETAILS_INVALID);
    }

    /** What this is to whoever sent it. */
    Problem problem() {
        return Problems.invalid(code, errors);
    }
}
