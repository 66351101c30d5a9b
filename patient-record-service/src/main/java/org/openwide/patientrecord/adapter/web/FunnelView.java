package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Funnel;

/** How far registrations come: links issued, each step with how many reached it, and how many are stuck, by reason. */
record FunnelView(int links, List<Stage> steps, List<Reason> stuck) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stage(String step, int registrations, @Nullable Long medianMillis) {}

    record Reason(String reason, int registrations) {}

    static FunnelView of(Funnel funnel) {
        return new FunnelView(
                funnel.links(),
                funnel.stages().stream()
                        .map(stage -> new Stage(
                                Words.kebab(stage.step()),
                                stage.registrations(),
                                stage.median().map(Duration::toMillis).orElse(null)))
                        .toList(),
                funnel.stuck().entrySet().stream()
                        .map(each -> new Reason(each.getKey(), each.getValue()))
                        .toList());
    }
}
