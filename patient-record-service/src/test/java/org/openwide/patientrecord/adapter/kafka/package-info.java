/** What the Kafka adapter does with news, without a broker. */
@NullMarked
package org.openwide.patientrecord.adapter.kafka;

import org.jspecify.annotations.NullMarked;
