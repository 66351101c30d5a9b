package org.openwide.registration.domain;

import java.text.Normalizer;

/** A password as the patient typed it, in Unicode's NFC, so that every keyboard types the same one. */
public record Password(String text) {

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password[masked]";
    }
}
