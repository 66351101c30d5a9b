package org.openwide.event;

/** How a practice shows itself to patients: no personal data. */
public record Practice(String name, String phone) {}
