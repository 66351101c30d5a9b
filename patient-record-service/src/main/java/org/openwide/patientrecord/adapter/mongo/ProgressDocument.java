package org.openwide.patientrecord.adapter.mongo;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Mismatch;
import org.openwide.patientrecord.domain.Progress;
import org.openwide.patientrecord.domain.Progress.Heard;
import org.openwide.patientrecord.domain.Progress.Stop;
import org.openwide.patientrecord.domain.Sendings;
import org.openwide.patientrecord.domain.Step;

/** How the progress of a registration is kept inside its link. */
final class ProgressDocument {

    private ProgressDocument() {}

    static Document of(Progress progress) {
        var heard = progress.heard();
        var step = progress.step();
        var document = new Document("lastSequence", heard.sequence());
        Fields.put(document, "step", step == null ? null : step.name());
        Fields.put(document, "lastEvent", heard.event());
        Fields.put(document, "lastEventAt", Fields.date(heard.at()));
        Fields.put(document, "mismatch", written(progress.mismatch()));
        Fields.put(document, "lockedBecause", progress.stop().lockedBecause());
        Fields.put(document, "endedBecause", progress.stop().endedBecause());
        Fields.put(document, "newLinkRequestedAt", Fields.date(progress.stop().newLinkRequestedAt()));
        var reached = new Document();
        progress.reached().forEach((each, at) -> reached.append(each.name(), Fields.date(at)));
        document.append("reached", reached);
        return put(document, progress.sendings());
    }

    private static Document put(Document document, Sendings sendings) {
        Fields.put(document, "latestText", Fields.text(sendings.code()));
        Fields.put(document, "latestEmail", Fields.text(sendings.email()));
        return document.append("awaitsCode", sendings.awaitsCode());
    }

    static Progress read(Document document) {
        var step = document.getString("step");
        return new Progress(
                new Heard(
                        document.getLong("lastSequence"),
                        document.getString("lastEvent"),
                        Fields.optionalInstant(document, "lastEventAt")),
                step == null ? null : Step.valueOf(step),
                mismatch(document.get("mismatch", Document.class)),
                new Sendings(
                        Fields.optionalId(document, "latestText"),
                        Fields.optionalId(document, "latestEmail"),
                        document.getBoolean("awaitsCode", "MOBILE_CODE".equals(step))),
                new Stop(
                        document.getString("lockedBecause"),
                        document.getString("endedBecause"),
                        Fields.optionalInstant(document, "newLinkRequestedAt")),
                reached(document.get("reached", new Document())));
    }

    private static Map<Step, Instant> reached(Document document) {
        return document.keySet().stream()
                .collect(Collectors.toMap(Step::valueOf, each -> Fields.instant(document, each)));
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
