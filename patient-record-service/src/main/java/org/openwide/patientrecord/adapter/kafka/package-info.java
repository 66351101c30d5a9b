/** Events in and out: what others said becomes news for the domain, what happened here is said to others. */
@NullMarked
package org.openwide.patientrecord.adapter.kafka;

import org.jspecify.annotations.NullMarked;
