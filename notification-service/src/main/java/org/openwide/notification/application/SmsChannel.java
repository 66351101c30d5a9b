package org.openwide.notification.application;

import org.openwide.notification.domain.TextMessage;

/** The way to a phone. */
public interface SmsChannel extends Channel<TextMessage> {}
