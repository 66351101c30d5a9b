package org.openwide.gateway.domain;

/** For whom a service is called: the language they read, and where they are. */
public record Caller(PageLanguage language, ClientAddress address) {}
