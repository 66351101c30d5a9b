package org.openwide.registration.domain;

/** One version of the terms: the exact text in Markdown, and its SHA-256 in hex. */
public record Terms(String version, String language, String sha256, String text) {}
