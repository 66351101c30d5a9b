/** Counts how registrations go, step by step, for operations; nothing of a person is in it. */
@NullMarked
package org.openwide.registration.adapter.metrics;

import org.jspecify.annotations.NullMarked;
