package org.openwide.notification.domain;

/** Why a notification is sent; those who wait at a page come first. */
public enum Purpose {
    MOBILE_CODE,
    EMAIL_CONFIRMATION,
    REGISTRATION_LINK
}
