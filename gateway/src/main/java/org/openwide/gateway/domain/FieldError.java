package org.openwide.gateway.domain;

/** What is wrong with one field, in the codes of the contract. */
public record FieldError(String field, String code) {}
