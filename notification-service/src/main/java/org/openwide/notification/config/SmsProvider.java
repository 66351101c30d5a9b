package org.openwide.notification.config;

/** Through whom texts go. */
public enum SmsProvider {
    /** The account with Vonage. */
    VONAGE,
    /** A gateway of one's own, spoken to over HTTP. */
    HTTP
}
