package org.openwide.patientrecord.domain;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.openwide.event.field.PersonName;

/** The operator's note on what a practice key is for, unchecked. */
public record KeyForm(@Nullable String label) {

    public Filled<String> check() {
        var findings = new Findings();
        var text = findings.take("label", PersonName.check(label));
        return findings.unlessAny(() -> requireNonNull(text));
    }
}
