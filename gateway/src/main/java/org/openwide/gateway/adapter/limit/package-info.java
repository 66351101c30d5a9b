/** Counts requests per client address in memory. */
@NullMarked
package org.openwide.gateway.adapter.limit;

import org.jspecify.annotations.NullMarked;
