package org.openwide.patientrecord.adapter.mongo;

import org.bson.Document;
import org.openwide.patientrecord.domain.Patient;

/**
 * A patient as last read.
 *
 * @param revision counts the writes of the document; whoever writes names the one that was read
 * @param links how many events this patient has on the topic of links
 * @param updates how many events this patient has on the topic of updates
 */
record StoredPatient(Patient patient, long revision, long links, long updates) {

    static final String REVISION = "revision";
    static final String LINKS = "sequences.links";
    static final String UPDATES = "sequences.updates";

    static StoredPatient read(Document document) {
        var sequences = document.get("sequences", Document.class);
        return new StoredPatient(
                PatientDocument.read(document),
                document.getLong(REVISION),
                sequences.getLong("links"),
                sequences.getLong("updates"));
    }
}
