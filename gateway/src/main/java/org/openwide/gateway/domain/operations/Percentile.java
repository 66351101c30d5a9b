package org.openwide.gateway.domain.operations;

/**
 * Within how many seconds a share of all answers came, as far as counts of answers in steps of time tell.
 *
 * @param orMore whether it was longer than the longest step, and nobody counted how long
 */
public record Percentile(double seconds, boolean orMore) {}
