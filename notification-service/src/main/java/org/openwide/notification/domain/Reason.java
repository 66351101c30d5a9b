package org.openwide.notification.domain;

import java.util.Locale;

/** Why a notification will not arrive; the code is stable and may be shown to staff. */
public enum Reason {
    /** Its code or link was past its life before it could be sent. */
    EXPIRED,
    /** The provider cannot reach this number, or its owner opted out. */
    NUMBER_REFUSED,
    /** The mail server does not take mail for this address. */
    ADDRESS_REFUSED,
    /** The provider does not take the message as it is. */
    MESSAGE_REFUSED,
    /** Our account with the provider does not work: credentials, credit, sender. */
    PROVIDER_ACCOUNT_PROBLEM,
    /** The practice sent all the texts it may send today, or this month. */
    PRACTICE_LIMIT_REACHED,
    /** All practices together spent what may be spent today. */
    SPENDING_LIMIT_REACHED,
    /** This number was sent all the texts that one number may be sent today. */
    NUMBER_LIMIT_REACHED,
    /** Numbers that begin like this one were sent all the texts that they may be sent for now. */
    PREFIX_LIMIT_REACHED,
    /** Hardly any code was entered that went to numbers that begin like this one. */
    PREFIX_STOPPED,
    /** Nobody knows whether it was sent; it is not sent again by itself. */
    OUTCOME_UNKNOWN,
    /** The provider took it, and reported later that it did not arrive. */
    NOT_DELIVERED,
    /** The provider took some parts of the text and refused others. */
    PARTLY_ACCEPTED,
    /** What was asked for could not be opened or put into words. */
    UNREADABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
