package org.openwide.notification.adapter.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;

/**
 * Our account with Vonage.
 *
 * @param sender what a phone shows as the sender
 * @param currency what the account is billed in: Vonage's answers have prices, and no currency
 * @param timeout after which an answer is not waited for any more
 */
public record VonageAccount(
        URI baseUrl, String apiKey, String apiSecret, String sender, Currency currency, Duration timeout) {

    @Override
    public String toString() {
        return "VonageAccount[" + baseUrl + "]";
    }
}
