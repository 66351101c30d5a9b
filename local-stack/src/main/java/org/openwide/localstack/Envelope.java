package org.openwide.localstack;

import java.util.List;

/** A message as SMTP hands it over; its content is MIME. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Envelope(String sender, List<String> recipients, byte[] content) {}
