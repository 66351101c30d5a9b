package org.openwide.localstack;

import java.time.Instant;

/** An email that the mailbox took, once for each recipient; {@code text} or {@code html} is empty where it has no such part. */
public record Email(String to, String from, String subject, String text, String html, Instant at, String messageId) {}
