package org.openwide.registration.domain;

/** The patient opened the link and is on the way. */
public sealed interface Running extends Registration permits Identifying, Proven {}
