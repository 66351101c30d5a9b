@NullMarked
package org.openwide.event.metrics;

import org.jspecify.annotations.NullMarked;
