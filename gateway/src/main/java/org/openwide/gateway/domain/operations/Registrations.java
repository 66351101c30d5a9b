package org.openwide.gateway.domain.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far the registrations came whose links were issued in a period.
 *
 * @param steps in their order, from {@code details} to {@code complete}
 */
public record Registrations(int links, List<Stage> steps, List<Reason> stuck) {

    /** How many came to a step, and how long half of those who went on stayed there at most. */
    public record Stage(String step, int registrations, Optional<Duration> median) {}

    public record Reason(String reason, int registrations) {}

    public int reached(String step) {
        return steps.stream()
                .filter(stage -> stage.step().equals(step))
                .mapToInt(Stage::registrations)
                .sum();
    }
}
