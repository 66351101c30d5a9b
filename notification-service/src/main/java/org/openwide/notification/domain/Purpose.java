package org.openwide.notification.domain;

/** Why a notification is sent; those who wait at a page come first. */
public enum Purpose {
    MOBILE_CODE(0),
    EMAIL_CONFIRMATION(1),
    REGISTRATION_LINK(2);

    private final int priority;

    Purpose(int priority) {
        this.priority = priority;
    }

    /** Who goes first: the lower. It is kept with each notification, so a number never gets another meaning. */
    public int priority() {
        return priority;
    }
}
