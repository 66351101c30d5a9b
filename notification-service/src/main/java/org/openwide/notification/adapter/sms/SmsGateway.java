package org.openwide.notification.adapter.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;

/**
 * An SMS gateway of one's own.
 *
 * @param sender what a phone shows as the sender
 * @param currency what it charges in; prices in any other make no sense to the budgets
 * @param timeout after which an answer is not waited for any more
 */
public record SmsGateway(URI url, String sender, Currency currency, Duration timeout) {}
