/** Traces that go on where events and documents carry them: W3C Trace Context, by Micrometer's tracer. */
@NullMarked
package org.openwide.event.trace;

import org.jspecify.annotations.NullMarked;
