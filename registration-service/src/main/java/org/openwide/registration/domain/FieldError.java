package org.openwide.registration.domain;

import org.openwide.event.field.FieldCode;

/** What is wrong with one field. The field's name is the API's; a value is never repeated. */
public record FieldError(String field, FieldCode code) {}
