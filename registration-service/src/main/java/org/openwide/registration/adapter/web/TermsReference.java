package org.openwide.registration.adapter.web;

import org.openwide.registration.domain.Terms;
import org.openwide.registration.domain.TermsReceipt;

/** Which terms, and where their text is. */
record TermsReference(String version, String language, String sha256, String href) {

    private TermsReference(String version, String language, String sha256) {
        this(version, language, sha256, "/api/terms/" + version);
    }

    static TermsReference to(Terms terms) {
        return new TermsReference(terms.version(), terms.language(), terms.sha256());
    }

    static TermsReference to(TermsReceipt receipt) {
        return new TermsReference(receipt.version(), receipt.language(), receipt.sha256());
    }
}
