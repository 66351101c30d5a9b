package org.openwide.notification.adapter.web;

import java.util.List;
import org.openwide.notification.adapter.web.Problem.FieldProblem;

/** A limit that cannot be set. */
final class InvalidBudget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> fields;

    InvalidBudget(List<FieldProblem> fields) {
        super("a budget cannot be raised like this");
        this.fields = List.copyOf(fields);
    }

    FieldProblem[] fields() {
        return fields.toArray(FieldProblem[]::new);
    }
}
