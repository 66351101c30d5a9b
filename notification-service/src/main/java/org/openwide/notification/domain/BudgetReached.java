package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Half or all of a budget is used.
 *
 * @param cause what asked for the text that used it
 */
public record BudgetReached(
        Budget budget, Share share, BigDecimal limit, BigDecimal used, Request.Cause cause, Instant at) {}
