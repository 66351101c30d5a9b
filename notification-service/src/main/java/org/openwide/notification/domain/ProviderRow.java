package org.openwide.notification.domain;

/** One part of a text as the provider's export has it; everything else in that row stays there. */
public record ProviderRow(String messageId, Money price) {}
