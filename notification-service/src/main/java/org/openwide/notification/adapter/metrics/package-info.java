/** Counts what becomes of texts and emails and what they cost, for operations; nothing of a person is in it. */
@NullMarked
package org.openwide.notification.adapter.metrics;

import org.jspecify.annotations.NullMarked;
