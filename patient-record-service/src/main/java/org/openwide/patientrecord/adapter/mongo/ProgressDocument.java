package org.openwide.patientrecord.adapter.mongo;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Mismatch;
import org.openwide.patientrecord.domain.Progress;
import org.openwide.patientrecord.domain.Step;

/** How the progress of a registration is kept inside its link. */
final class ProgressDocument {

    private ProgressDocument() {}

    static Document of(Progress progress) {
        var document = new Document("lastSequence", progress.lastSequence());
        var step = progress.step();
        Fields.put(document, "step", step == null ? null : step.name());
        Fields.put(document, "lastEvent", progress.lastEvent());
        Fields.put(document, "lastEventAt", Fields.date(progress.lastEventAt()));
        Fields.put(document, "mismatch", written(progress.mismatch()));
        Fields.put(document, "latestText", Fields.text(progress.latestText()));
        Fields.put(document, "latestEmail", Fields.text(progress.latestEmail()));
        Fields.put(document, "lockedBecause", progress.lockedBecause());
        return Fields.put(document, "endedBecause", progress.endedBecause());
    }

    static Progress read(Document document) {
        var step = document.getString("step");
        return new Progress(
                document.getLong("lastSequence"),
                step == null ? null : Step.valueOf(step),
                document.getString("lastEvent"),
                Fields.optionalInstant(document, "lastEventAt"),
                mismatch(document.get("mismatch", Document.class)),
                Fields.optionalId(document, "latestText"),
                Fields.optionalId(document, "latestEmail"),
                document.getString("lockedBecause"),
                document.getString("endedBecause"));
    }

    private static @Nullable Document written(@Nullable Mismatch mismatch) {
        return mismatch == null
                ? null
                : new Document("fields", mismatch.fields()).append("attemptsRemaining", mismatch.attemptsRemaining());
    }

    private static @Nullable Mismatch mismatch(@Nullable Document document) {
        return document == null
                ? null
                : new Mismatch(document.getList("fields", String.class), document.getInteger("attemptsRemaining"));
    }
}
