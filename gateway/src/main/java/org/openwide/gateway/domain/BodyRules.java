package org.openwide.gateway.domain;

import java.time.Duration;

/** The most bytes a request's body may have, and how long they may take to arrive. */
public record BodyRules(int bytes, Duration patience) {}
