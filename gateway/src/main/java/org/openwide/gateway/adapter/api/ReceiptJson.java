package org.openwide.gateway.adapter.api;

import java.time.Instant;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.TermsReceipt;
import org.openwide.gateway.domain.TermsText;

/** A terms receipt as the contract has it. */
record ReceiptJson(Practice practice, String version, String language, String sha256, Instant acceptedAt, String text) {

    TermsReceipt receipt() {
        return new TermsReceipt(practice, new TermsText(version, language, text), sha256, acceptedAt);
    }
}
