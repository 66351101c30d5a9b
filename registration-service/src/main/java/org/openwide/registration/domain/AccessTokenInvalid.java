package org.openwide.registration.domain;

/** There is no such access token, or it works no longer. */
public record AccessTokenInvalid() implements Refusal {}
