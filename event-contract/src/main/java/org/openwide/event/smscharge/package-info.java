/** Topic openwide.sms-charges: its events, in which there is nothing to seal. */
@NullMarked
package org.openwide.event.smscharge;

import org.jspecify.annotations.NullMarked;
