package org.openwide.gateway.domain;

/** The terms in full, as Markdown. */
public record TermsText(String version, String language, String text) {}
