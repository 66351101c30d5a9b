package org.openwide.registration.application;

import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Token;

/**
 * What came of a step that gives a new access token.
 *
 * @param accessToken works only if the step went well; it is nowhere else
 */
public record Entry(Outcome outcome, Token accessToken) {}
