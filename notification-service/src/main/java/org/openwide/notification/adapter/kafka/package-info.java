/** What others ask for on the topics, unwrapped, and opened with our key. */
@NullMarked
package org.openwide.notification.adapter.kafka;

import org.jspecify.annotations.NullMarked;
