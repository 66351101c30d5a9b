package org.openwide.registration.adapter.web;

import org.openwide.registration.domain.FieldError;

/** What is wrong with one field, in a code and in words; never the value. */
record FieldProblem(String field, String code, String message) {

    static FieldProblem of(FieldError error) {
        return new FieldProblem(error.field(), error.code().code(), error.code().message());
    }
}
