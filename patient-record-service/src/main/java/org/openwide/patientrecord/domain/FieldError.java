package org.openwide.patientrecord.domain;

import org.openwide.event.field.FieldCode;

/** One field that was filled in wrong, by its dotted path; what stood in it is not repeated. */
public record FieldError(String field, FieldCode code) {}
