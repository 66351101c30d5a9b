package org.openwide.registration.application;

import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;

/** An access token, by its hash, and the registration that it is held up to. */
public record Access(RegistrationId id, TokenHash token) {}
