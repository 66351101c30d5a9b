/** Texts through Vonage or a gateway of one's own, and the delivery receipts that come back. */
@NullMarked
package org.openwide.notification.adapter.sms;

import org.jspecify.annotations.NullMarked;
