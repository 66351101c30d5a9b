package org.openwide.notification.application;

import org.openwide.notification.domain.EmailMessage;

/** The way to a mailbox; a message sent twice bears the same Message-ID. */
public interface EmailChannel extends Channel<EmailMessage> {}
