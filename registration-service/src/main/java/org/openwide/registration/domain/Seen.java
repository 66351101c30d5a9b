package org.openwide.registration.domain;

/** Where the registration stands, for the patient to see; nothing was changed. */
public record Seen(Registration registration) implements Outcome {}
