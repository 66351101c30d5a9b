package org.openwide.event;

/** Data of a type that is newer than this code; consumers pass it by. */
public record UnknownEvent(String practiceId, String patientId, String subject) implements EventData {}
