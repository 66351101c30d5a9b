/** Texts through Vonage's SMS API, and the delivery receipts it sends back. */
@NullMarked
package org.openwide.notification.adapter.sms;

import org.jspecify.annotations.NullMarked;
