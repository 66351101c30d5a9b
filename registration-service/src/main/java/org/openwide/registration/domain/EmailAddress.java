package org.openwide.registration.domain;

/** An email address as the patient typed it. */
public record EmailAddress(String text) {

    /** What a patient may see of it: its first character and its domain. */
    public String masked() {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "•••" + text.substring(text.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[masked]";
    }
}
