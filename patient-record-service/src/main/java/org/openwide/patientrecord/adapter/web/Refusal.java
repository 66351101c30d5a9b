package org.openwide.patientrecord.adapter.web;

import java.util.List;
import org.openwide.patientrecord.domain.FieldError;

/** A request that goes no further, before any use case heard of it. */
abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /** The body is no JSON object. */
    static final class Malformed extends Refusal {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("the body is not JSON");
        }
    }

    /** Fields of the body, or of the path, are wrong. */
    static final class Invalid extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient List<FieldError> errors;

        Invalid(List<FieldError> errors) {
            super("fields are wrong");
            this.errors = List.copyOf(errors);
        }

        List<FieldError> errors() {
            return errors;
        }
    }

    /** The path leads nowhere. */
    static final class NotFound extends Refusal {

        private static final long serialVersionUID = 1L;

        NotFound() {
            super("not found");
        }
    }
}
