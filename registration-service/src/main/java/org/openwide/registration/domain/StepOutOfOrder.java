package org.openwide.registration.domain;

/** The registration does not stand where this could be done, but here. */
public record StepOutOfOrder(Step step) implements Refusal, CodeResend {}
