package org.openwide.patientrecord.adapter.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.Practice;

/** The next state of one practice, with the event that says how it looks where that changed, for one write. */
final class PracticeWrite {

    /** Counts the writes of the document; documents from before it was counted have none. */
    static final String REVISION = "revision";

    private static final String SEQUENCE = "sequence";

    private final String id;
    private final Document state;
    private final List<Document> outbox;

    PracticeWrite(@Nullable Document before, Practice next, PublishedLanguage language) {
        long said = number(before, SEQUENCE);
        boolean isNews = said == 0 || before == null || !next.looksLike(PracticeDocument.read(before));
        id = next.id().value();
        outbox = isNews ? List.of(OutboxEntry.of(language.say(next, said + 1)).toDocument()) : List.of();
        state = PracticeDocument.of(next)
                .append(REVISION, number(before, REVISION) + 1)
                .append(SEQUENCE, said + outbox.size());
    }

    private static long number(@Nullable Document before, String field) {
        var number = before == null ? null : before.getLong(field);
        return number == null ? 0 : number;
    }

    boolean hasEvents() {
        return !outbox.isEmpty();
    }

    Document insertion() {
        var whole = new Document("_id", id);
        whole.putAll(state);
        return whole.append(OutboxEntry.FIELD, outbox);
    }

    Document update() {
        var update = new Document("$set", state);
        return outbox.isEmpty()
                ? update
                : update.append("$push", new Document(OutboxEntry.FIELD, new Document("$each", outbox)));
    }
}
