package org.openwide.notification.adapter.web;

import org.openwide.notification.adapter.web.Problem.FieldProblem;

/** A parameter, or the body, cannot be used as it is. */
final class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FieldProblem field;

    InvalidField(String name, String code, String message) {
        super(name + " is " + code);
        this.field = new FieldProblem(name, code, message);
    }

    FieldProblem field() {
        return field;
    }
}
