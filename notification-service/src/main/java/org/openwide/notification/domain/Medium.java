package org.openwide.notification.domain;

/** How a notification travels. */
public enum Medium {
    SMS,
    EMAIL
}
