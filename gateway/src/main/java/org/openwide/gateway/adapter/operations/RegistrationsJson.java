package org.openwide.gateway.adapter.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.gateway.domain.operations.Registrations;

/** As patient-record-service writes it. */
record RegistrationsJson(
        int links, @Nullable List<Stage> steps, @Nullable List<Reason> stuck) {

    record Stage(String step, int registrations, @Nullable Long medianMillis) {}

    record Reason(String reason, int registrations) {}

    Registrations read() {
        return new Registrations(
                links,
                Optional.ofNullable(steps).orElse(List.of()).stream()
                        .map(stage -> new Registrations.Stage(
                                stage.step,
                                stage.registrations,
                                Optional.ofNullable(stage.medianMillis).map(Duration::ofMillis)))
                        .toList(),
                Optional.ofNullable(stuck).orElse(List.of()).stream()
                        .map(each -> new Registrations.Reason(each.reason, each.registrations))
                        .toList());
    }
}
