package org.openwide.patientrecord.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientEvent;
import org.openwide.patientrecord.domain.PatientEvent.PatientUpdated;

/** The next state of one patient with all that happened, for one write of one document. */
final class PatientWrite {

    /** Every update that was published, to be read again by the practice's software. */
    static final String UPDATES = "updates";

    private final Document state;
    private final List<Document> outbox = new ArrayList<>();
    private final List<Document> updates = new ArrayList<>();
    private long linkSequence;
    private long updateSequence;

    PatientWrite(@Nullable StoredPatient before, Patient next, List<PatientEvent> events, PublishedLanguage language) {
        linkSequence = before == null ? 0 : before.links();
        updateSequence = before == null ? 0 : before.updates();
        state = PatientDocument.of(next).append(StoredPatient.REVISION, before == null ? 1L : before.revision() + 1);
        events.forEach(event -> append(next, event, language));
    }

    private void append(Patient patient, PatientEvent happened, PublishedLanguage language) {
        boolean isUpdate = happened instanceof PatientUpdated;
        long sequence = isUpdate ? ++updateSequence : ++linkSequence;
        var entry =
                OutboxEntry.of(language.say(patient.key(), happened, sequence)).toDocument();
        outbox.add(entry);
        if (isUpdate) {
            updates.add(entry);
        }
    }

    boolean hasEvents() {
        return !outbox.isEmpty();
    }

    Document insertion(String id) {
        var whole = new Document("_id", id);
        whole.putAll(state);
        return whole.append("sequences", new Document("links", linkSequence).append("updates", updateSequence))
                .append(OutboxEntry.FIELD, outbox)
                .append(UPDATES, updates);
    }

    Document update() {
        var set = new Document(state)
                .append(StoredPatient.LINKS, linkSequence)
                .append(StoredPatient.UPDATES, updateSequence);
        var update = new Document("$set", set);
        return outbox.isEmpty()
                ? update
                : update.append(
                        "$push",
                        new Document(OutboxEntry.FIELD, new Document("$each", outbox))
                                .append(UPDATES, new Document("$each", updates)));
    }
}
