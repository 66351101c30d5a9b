package org.openwide.patientrecord.domain;

import java.util.UUID;

/**
 * What the notification-service tells of one text or email.
 *
 * @param link the link, or the registration from it, for which it was sent
 * @param sequence counts what it tells of this notification, from 1
 */
public record NotificationNews(LinkId link, UUID notification, long sequence, Delivery delivery) {}
