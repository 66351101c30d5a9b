package org.openwide.notification.domain;

import java.util.List;

/** Why a notification is sent; those who wait at a page come first. */
public enum Purpose {
    MOBILE_CODE(0),
    EMAIL_CONFIRMATION(1),
    REGISTRATION_LINK(2);

    private final int priority;

    Purpose(int priority) {
        this.priority = priority;
    }

    /** What a text can be for. */
    public static List<Purpose> ofTexts() {
        return List.of(MOBILE_CODE, REGISTRATION_LINK);
    }

    /** Who goes first: the lower. It is kept with each notification, so a number never gets another meaning. */
    public int priority() {
        return priority;
    }
}
