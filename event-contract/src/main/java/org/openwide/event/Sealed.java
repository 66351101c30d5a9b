package org.openwide.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Personal data or a secret that only one service can read.
 *
 * @param recipient the service that it is sealed to
 * @param ciphertext base64url without padding, with Tink's prefix; the plaintext is JSON
 */
public record Sealed(@JsonProperty("for") String recipient, String ciphertext) {}
