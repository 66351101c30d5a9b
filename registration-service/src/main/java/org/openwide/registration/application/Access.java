package org.openwide.registration.application;

import java.util.Optional;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;

/**
 * An access token, by its hash, and the registration that it is held up to.
 *
 * @param language what the patient asks for now, if anything
 */
public record Access(RegistrationId id, TokenHash token, Optional<Language> language) {}
