package org.openwide.registration.domain;

/** The patient has a further access token to go on with; the earlier one works until that is used. */
public record AccessRenewed(Change change) implements Advance {}
