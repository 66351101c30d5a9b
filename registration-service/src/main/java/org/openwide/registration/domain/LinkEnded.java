package org.openwide.registration.domain;

import java.util.Optional;

/** The link works no longer, and its registration ended with it. */
public record LinkEnded(EndReason reason, Practice practice, Optional<Change> toKeep) implements Refusal, Opening {}
