/** Tests of how events are sent and listened to, on a real broker. */
@NullMarked
package org.openwide.event.kafka;

import org.jspecify.annotations.NullMarked;
