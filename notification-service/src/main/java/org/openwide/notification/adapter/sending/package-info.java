/** The senders: woken by nudges, and by the clock for what no nudge reached. */
@NullMarked
package org.openwide.notification.adapter.sending;

import org.jspecify.annotations.NullMarked;
