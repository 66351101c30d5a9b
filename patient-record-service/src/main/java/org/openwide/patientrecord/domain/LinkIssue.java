package org.openwide.patientrecord.domain;

import java.time.Instant;
import org.openwide.patientrecord.domain.PreFlight.Checks;

/** What came of staff's wish for a link. */
public sealed interface LinkIssue {

    /** The link is live, and every earlier one is not. */
    record Issued(LinkId link, String url, Instant expiresAt, Checks checks) implements LinkIssue {

        @Override
        public String toString() {
            return "Issued[" + link + "]";
        }
    }

    /** The record must be put right first, as the checks say. */
    record NotReady(Checks checks) implements LinkIssue {}

    /** It was to go by email, and the record has no address. */
    record NoEmailAddress() implements LinkIssue {}

    /** The practice has no such patient. */
    record NoSuchPatient() implements LinkIssue {}
}
