package org.openwide.registration.domain;

import java.util.UUID;

/** A random id, from which the pepper makes a code: it alone tells nothing. */
public record CodeId(UUID value) {}
