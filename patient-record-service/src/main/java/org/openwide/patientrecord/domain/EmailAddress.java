package org.openwide.patientrecord.domain;

import java.util.Locale;

/** An email address as it was given. */
public record EmailAddress(String value) {

    /** The same mailbox to a person, whatever the case. */
    public boolean isSameAs(EmailAddress other) {
        return comparable().equals(other.comparable());
    }

    /** What two spellings of one address have in common. */
    public String comparable() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[masked]";
    }
}
