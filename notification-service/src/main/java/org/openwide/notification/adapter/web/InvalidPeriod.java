package org.openwide.notification.adapter.web;

import org.openwide.notification.adapter.web.Problem.FieldProblem;

/** One end of the period that was asked for cannot be used. */
final class InvalidPeriod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FieldProblem field;

    InvalidPeriod(String name, String code, String message) {
        super("the parameter " + name + " is " + code);
        this.field = new FieldProblem(name, code, message);
    }

    FieldProblem field() {
        return field;
    }
}
