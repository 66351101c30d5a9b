/** Topic openwide.sms-charges: its events and what is sealed inside them. */
@NullMarked
package org.openwide.event.smscharge;

import org.jspecify.annotations.NullMarked;
