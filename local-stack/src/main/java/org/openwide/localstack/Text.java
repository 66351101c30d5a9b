package org.openwide.localstack;

import java.time.Instant;

/**
 * A text that the phone network took.
 *
 * @param to the number in E.164, with its plus
 * @param messageId the provider's id of the text's first part
 * @param clientRef what the sender called it, empty when it gave no name
 */
public record Text(String to, String from, String text, Instant at, String messageId, String clientRef, int parts) {}
