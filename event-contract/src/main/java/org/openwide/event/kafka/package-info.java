/** Events on Kafka: CloudEvents in binary mode out and in, and what happens to those that cannot be processed. */
@NullMarked
package org.openwide.event.kafka;

import org.jspecify.annotations.NullMarked;
