package org.openwide.patientrecord.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many links were issued, how far their registrations came, how long each step took, and why some are stuck. */
public final class Funnel {

    private static final List<Step> WAY =
            List.of(Step.DETAILS, Step.MOBILE_CODE, Step.PASSWORD, Step.EMAIL_CONFIRMATION, Step.TERMS, Step.COMPLETE);

    private final Map<Step, Integer> reached = new EnumMap<>(Step.class);
    private final Map<Step, List<Long>> took = new EnumMap<>(Step.class);
    private final Map<String, Integer> stuck = new TreeMap<>();
    private int links;

    /** One step of the way, how many came as far, and how long half of those who went on stayed there at most. */
    public record Stage(Step step, int registrations, Optional<Duration> median) {}

    public void add(RegistrationLink link) {
        links++;
        var progress = link.progress();
        for (var stage = 0; stage < WAY.size(); stage++) {
            if (cameTo(stage, progress)) {
                reached.merge(WAY.get(stage), 1, Integer::sum);
            }
            if (stage + 1 < WAY.size()) {
                measure(
                        WAY.get(stage),
                        progress.reached().get(WAY.get(stage)),
                        progress.reached().get(WAY.get(stage + 1)));
            }
        }
        if (!progress.isComplete()) {
            StuckRule.kind(link).ifPresent(reason -> stuck.merge(reason, 1, Integer::sum));
        }
    }

    public int links() {
        return links;
    }

    public List<Stage> stages() {
        return WAY.stream()
                .map(step -> new Stage(step, reached.getOrDefault(step, 0), median(took.get(step))))
                .toList();
    }

    /** How many are stuck, by the kind of reason. */
    public Map<String, Integer> stuck() {
        return stuck;
    }

    /** Whoever is at a step has been at all before it, also where that was not heard. */
    private static boolean cameTo(int stage, Progress progress) {
        return WAY.stream()
                .skip(stage)
                .anyMatch(step -> step == progress.step() || progress.reached().containsKey(step));
    }

    private void measure(Step step, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && !to.isBefore(from)) {
            took.computeIfAbsent(step, _ -> new ArrayList<>())
                    .add(Duration.between(from, to).toMillis());
        }
    }

    private static Optional<Duration> median(@Nullable List<Long> millis) {
        if (millis == null) {
            return Optional.empty();
        }
        var sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(sorted)
                .skip((sorted.length - 1) / 2)
                .mapToObj(Duration::ofMillis)
                .findFirst();
    }
}
