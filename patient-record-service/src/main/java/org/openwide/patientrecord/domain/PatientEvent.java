package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openwide.event.field.Language;

/** What happened to a patient's record or links that others must hear of. */
public sealed interface PatientEvent {

    LinkId link();

    /** Staff issued a link; the registration-service may match against this data from now on. */
    record LinkIssued(LinkId link, SecretHash tokenHash, Instant expiresAt, Practice practice, MatchData matchData)
            implements PatientEvent {}

    /** Staff changed what the open link is matched against. */
    record LinkMatchDataChanged(LinkId link, MatchData matchData) implements PatientEvent {}

    /** An open link ended by the practice's doing. */
    record LinkRevoked(LinkId link, RevocationReason reason) implements PatientEvent {}

    /** A link is to be sent to the patient; the notification has this id. */
    record LinkDeliveryRequested(
            LinkId link, UUID notification, Instant expiresAt, Practice practice, Envelope envelope)
            implements PatientEvent {}

    /** The record changed by something other than the practice's own edit; the changes say how. */
    record PatientUpdated(LinkId link, String reason, List<Change> changes, PatientRecord patient)
            implements PatientEvent {}

    /** Where a link goes, to whom, and what it is: all of it secret. */
    record Envelope(SendBy sendBy, Language language, String to, String givenName, String url) {

        @Override
        public String toString() {
            return "Envelope[masked]";
        }
    }
}
