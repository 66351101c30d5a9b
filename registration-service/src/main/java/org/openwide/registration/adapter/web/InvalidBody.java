package org.openwide.registration.adapter.web;

import java.util.List;
import org.openwide.registration.domain.FieldError;

/** The body is JSON, but not what was asked for. */
final class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    InvalidBody(List<FieldError> errors) {
        super("the body has another form", null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}
