package org.openwide.gateway.adapter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openwide.gateway.domain.chart.Bars;
import org.openwide.gateway.domain.chart.Measure;
import org.openwide.gateway.domain.operations.Registrations;

/** How far registrations come, in bars and numbers. */
final class OpsRegistrationsPage {

    private static final Map<String, String> REACHED = Map.of(
            "details", "Link opened",
            "mobile-code", "Details matched",
            "password", "Mobile verified",
            "email-confirmation", "Password set",
            "terms", "Email confirmed",
            "complete", "Completed");
    private static final Map<String, String> REASONS = Map.of(
            "details-not-matched", "Details differ",
            "locked", "Locked",
            "ended", "Link ended",
            "text-failed", "Text failed",
            "email-failed", "Email failed",
            "link-not-delivered", "Link not delivered");

    private OpsRegistrationsPage() {}

    record Row(String label, int registrations, String share, String median) {}

    static Map<String, Object> model(Registrations registrations) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                "Link issued",
                registrations.links(),
                OpsWords.percent(registrations.links(), registrations.links()),
                ""));
        for (var stage : registrations.steps()) {
            var last = stage.step().equals("complete");
            rows.add(new Row(
                    REACHED.getOrDefault(stage.step(), stage.step()),
                    stage.registrations(),
                    OpsWords.percent(stage.registrations(), registrations.links()),
                    last ? "" : OpsWords.duration(stage.median())));
        }
        var stuck = registrations.stuck().stream()
                .sorted(Comparator.comparing(Registrations.Reason::registrations)
                        .reversed())
                .map(reason ->
                        new Row(REASONS.getOrDefault(reason.reason(), reason.reason()), reason.registrations(), "", ""))
                .toList();
        return Map.of("funnel", rows, "funnelChart", chart(rows), "stuck", stuck, "stuckChart", chart(stuck));
    }

    private static Bars chart(List<Row> rows) {
        return Bars.of(rows.stream()
                .map(row -> new Measure(
                        row.label(),
                        row.registrations(),
                        row.share().isEmpty()
                                ? String.valueOf(row.registrations())
                                : row.registrations() + " (" + row.share() + ")"))
                .toList());
    }
}
