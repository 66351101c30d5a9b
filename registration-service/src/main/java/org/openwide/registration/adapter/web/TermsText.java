package org.openwide.registration.adapter.web;

import org.openwide.registration.domain.Terms;

/** A version of the terms in full; the text is Markdown. */
record TermsText(String version, String language, String sha256, String text) {

    static TermsText of(Terms terms) {
        return new TermsText(terms.version(), terms.language(), terms.sha256(), terms.text());
    }
}
