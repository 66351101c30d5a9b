package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervision, with processes that do nothing but live and die. */
class SupervisorIT implements ProcessWatcher {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<Long> ready = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final List<ProcessHandle> started = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(this);

    @AfterEach
    void stopAll() {
        supervisor.rest();
        supervisor.stop(supervisor.names());
        supervisor.close();
    }

    @Test
    void startsWhatWasKilledAgainAfterASecond() throws Exception {
        supervisor.run(plan("exec sleep 600", () -> true));
        supervisor.awaitReady("sleeper", PATIENCE);

        supervisor.process("sleeper").kill();

        await().atMost(PATIENCE).until(() -> ready.size() == 2);
        assertThat(ready).doesNotHaveDuplicates();
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void givesUpWaitingForWhatKeepsDyingAndShowsItsLog() {
        supervisor.run(plan("echo the setting X is missing; exit 1", () -> false));

        assertThatThrownBy(() -> supervisor.awaitReady("sleeper", Duration.ofSeconds(30)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("the setting X is missing");
        assertThat(pauses).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void stopsForGoodWhatItIsToldToStop() throws Exception {
        supervisor.run(plan("exec sleep 600", () -> true));
        supervisor.awaitReady("sleeper", PATIENCE);

        supervisor.process("sleeper").stop();

        assertThat(started).singleElement().matches(process -> !process.isAlive());
        assertThat(pauses).isEmpty();
    }

    @Test
    void startsOneProcessWhenItIsToldToWhileItWaitsToStartOneAgain() throws Exception {
        supervisor.run(plan("exec sleep 600", () -> true));
        supervisor.awaitReady("sleeper", PATIENCE);
        supervisor.process("sleeper").kill();
        await().atMost(PATIENCE).until(() -> supervisor.process("sleeper").deaths() == 1);

        supervisor.process("sleeper").start();

        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> started.size() == 2);
    }

    @Test
    void forgetsEarlierDeathsWhenItWaitsAnew() throws Exception {
        supervisor.run(plan("exec sleep 600", () -> true));
        for (int deaths = 1; deaths <= 3; deaths++) {
            supervisor.awaitReady("sleeper", PATIENCE);
            int died = deaths;
            supervisor.process("sleeper").kill();
            await().atMost(PATIENCE).until(() -> supervisor.process("sleeper").deaths() == died);
            supervisor.process("sleeper").start();
        }

        supervisor.awaitReady("sleeper", PATIENCE);

        assertThat(supervisor.process("sleeper").readyPid()).isPositive();
    }

    @Test
    void endsWhatAKilledStackLeftBehindButNoOneElsesProcess() throws Exception {
        var file = folder.resolve("processes");
        var mine = new ProcessBuilder("sleep", "600").start();
        var others = new ProcessBuilder("sleep", "600").start();
        try {
            new Leftovers(file).remember("mine", mine.toHandle());

            assertThat(new Leftovers(file).endAll()).isEqualTo(1);

            assertThat(mine.isAlive()).isFalse();
            assertThat(others.isAlive()).isTrue();
        } finally {
            mine.destroyForcibly();
            others.destroyForcibly();
        }
    }

    private ProcessPlan plan(String script, BooleanSupplier readiness) {
        return new ProcessPlan(
                "sleeper",
                () -> List.of("sh", "-c", script),
                Map.of("PATH", "/usr/bin:/bin"),
                folder.resolve("sleeper.log"),
                readiness);
    }

    @Override
    public void started(String name, ProcessHandle process) {
        started.add(process);
    }

    @Override
    public void ready(String name, long pid) {
        ready.add(pid);
    }

    @Override
    public void died(String name, int exitCode, Duration startsAgainAfter) {
        pauses.add(startsAgainAfter);
    }
}
