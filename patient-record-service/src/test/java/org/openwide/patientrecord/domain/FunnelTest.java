package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final Funnel funnel = new Funnel();

    @Test
    void countsWhoCameHowFarAlsoWhereAStepWasNotHeard() {
        funnel.add(link(null, Map.of(), null));
        funnel.add(link(Step.DETAILS, Map.of(), null));
        funnel.add(link(Step.TERMS, Map.of(), null));
        funnel.add(link(Step.COMPLETE, Map.of(), null));

        assertThat(funnel.links()).isEqualTo(4);
        assertThat(funnel.stages()).extracting(Funnel.Stage::registrations).containsExactly(3, 2, 2, 2, 2, 1);
        assertThat(funnel.stages().getFirst().median()).isEmpty();
    }

    @Test
    void whoIsLockedCountsAsFarAsTheyCame() {
        funnel.add(link(Step.LOCKED, reached(Step.DETAILS, 0, Step.MOBILE_CODE, 60), "too-many-wrong-codes"));

        assertThat(funnel.stages()).extracting(Funnel.Stage::registrations).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(funnel.stuck()).containsExactly(Map.entry("locked", 1));
    }

    @Test
    void saysHowLongHalfOfThemTookAtMost() {
        for (var seconds : new int[] {300, 10, 20}) {
            funnel.add(link(Step.MOBILE_CODE, reached(Step.DETAILS, 0, Step.MOBILE_CODE, seconds), null));
        }

        assertThat(funnel.stages().getFirst().median()).isEqualTo(Optional.of(Duration.ofSeconds(20)));
    }

    private static Map<Step, Instant> reached(Step first, long at, Step second, long later) {
        var reached = new LinkedHashMap<Step, Instant>();
        reached.put(first, START.plusSeconds(at));
        reached.put(second, START.plusSeconds(later));
        return reached;
    }

    private static RegistrationLink link(@Nullable Step step, Map<Step, Instant> reached, @Nullable String locked) {
        var none = Progress.NONE;
        var stop = new Progress.Stop(locked, null, null);
        var progress = new Progress(none.heard(), step, null, none.sendings(), stop, reached);
        return new RegistrationLink(
                new LinkId(UUID.randomUUID()),
                new SecretHash("0".repeat(64)),
                SendBy.values()[0],
                null,
                START,
                START.plus(Duration.ofDays(14)),
                null,
                progress,
                new Notices(Map.of()));
    }
}
