package org.openwide.registration.domain;

/** Too many attempts failed: only a new link from the practice helps. */
public record RegistrationIsLocked(Practice practice) implements Refusal {}
