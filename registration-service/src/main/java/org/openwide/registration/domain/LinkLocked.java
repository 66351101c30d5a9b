package org.openwide.registration.domain;

import java.util.Optional;

/** Too many attempts failed on this link: found so when it is opened, or made so by the last failed match. */
public record LinkLocked(Practice practice, Optional<Change> toKeep) implements Refusal, Opening, Confirmation {}
