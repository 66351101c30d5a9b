package org.openwide.registration.domain;

/** What every decision on a registration goes by. */
public record Rules(Limits limits, CodeBook codes) {}
