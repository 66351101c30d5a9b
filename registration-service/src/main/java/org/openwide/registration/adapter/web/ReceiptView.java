package org.openwide.registration.adapter.web;

import java.time.Instant;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Terms;

/** What the patient accepted, when, and at which practice; the text is Markdown. */
record ReceiptView(
        PracticeView practice, String version, String language, String sha256, Instant acceptedAt, String text) {

    static ReceiptView of(Registered registered, Terms accepted) {
        var receipt = registered.account().receipt();
        return new ReceiptView(
                PracticeView.of(registered.practice()),
                receipt.version(),
                receipt.language(),
                receipt.sha256(),
                receipt.acceptedAt(),
                accepted.text());
    }
}
