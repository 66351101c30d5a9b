/** A door of its own for the gateway's metrics: not the one that patients come through. */
@NullMarked
package org.openwide.gateway.adapter.metrics;

import org.jspecify.annotations.NullMarked;
