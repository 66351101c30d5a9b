package org.openwide.notification.domain;

/** The practice as its patients know it. */
public record Practice(String id, String name, String phone) {}
