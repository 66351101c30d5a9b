package org.openwide.patientrecord.domain;

import org.openwide.event.field.FieldCode;

/**
 * One field that was filled in wrong, by its dotted path; what stood in it is not repeated.
 *
 * @param code stable, for software
 * @param message what to do about it, for whoever filled it in
 */
public record FieldError(String field, String code, String message) {

    public FieldError(String field, FieldCode code) {
        this(field, code.code(), code.message());
    }
}
