package org.openwide.localstack.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process that is started again whenever it dies, until it is told to stop. */
final class SupervisedProcess {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANNOUNCING = Duration.ofMillis(200);
    private static final int NEVER_RAN = -1;
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedProcess.class);

    private final ProcessPlan plan;
    private final ProcessWatcher watcher;
    private final ScheduledExecutorService scheduler;
    private final Backoff backoff = new Backoff();
    private boolean wanted;
    private @Nullable Process process;
    private Instant startedAt = Instant.MIN;
    private volatile long readyPid;
    private volatile int deaths;

    SupervisedProcess(ProcessPlan plan, ProcessWatcher watcher, ScheduledExecutorService scheduler) {
        this.plan = plan;
        this.watcher = watcher;
        this.scheduler = scheduler;
    }

    ProcessPlan plan() {
        return plan;
    }

    /** The process id once it is ready, or 0. */
    long readyPid() {
        return readyPid;
    }

    /** How often it died since the stack was started. */
    int deaths() {
        return deaths;
    }

    synchronized void start() {
        wanted = true;
        launch();
    }

    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Asks it to end, and ends it by force when it takes too long. */
    void stop() {
        var ending = unwant();
        if (ending == null) {
            return;
        }
        ending.destroy();
        try {
            if (!ending.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    synchronized @Nullable Process unwant() {
        wanted = false;
        readyPid = 0;
        return process;
    }

    private synchronized void launch() {
        // it may have been stopped and started while a launch was scheduled
        if (!wanted || (process != null && process.isAlive())) {
            return;
        }
        var builder = new ProcessBuilder(plan.command().get())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().clear();
        builder.environment().putAll(plan.environment());
        startedAt = Instant.now();
        try {
            var started = builder.start();
            process = started;
            started.getOutputStream().close();
            watcher.started(plan.name(), started.toHandle());
            started.onExit().thenAccept(this::ended);
            Thread.ofVirtual().name("readiness").start(() -> awaitReadiness(started));
        } catch (IOException e) {
            LOG.warn("{} cannot be started: {}", plan.name(), e.getMessage());
            startAgainLater(NEVER_RAN);
        }
    }

    private synchronized void ended(Process ended) {
        if (wanted && ended == process) {
            startAgainLater(ended.exitValue());
        }
    }

    private void startAgainLater(int exitCode) {
        readyPid = 0;
        deaths++;
        var pause = backoff.afterLivingFor(Duration.between(startedAt, Instant.now()));
        schedule(this::launch, pause);
        schedule(() -> announce(exitCode, pause), BEFORE_ANNOUNCING);
    }

    /** Ctrl-C reaches all processes of a terminal at once: a moment later it is clear whether the whole stack is to end. */
    private synchronized void announce(int exitCode, Duration pause) {
        if (wanted) {
            watcher.died(plan.name(), exitCode, pause);
        }
    }

    private void schedule(Runnable what, Duration when) {
        try {
            scheduler.schedule(what, when.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            LOG.debug("{} stays away: the stack has stopped", plan.name());
        }
    }

    private void awaitReadiness(Process started) {
        try {
            while (started.isAlive() && !plan.readiness().getAsBoolean()) {
                Thread.sleep(LOOK_EVERY);
            }
            markReady(started);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void markReady(Process started) {
        synchronized (this) {
            if (!wanted || !started.isAlive() || started != process) {
                return;
            }
            readyPid = started.pid();
        }
        watcher.ready(plan.name(), started.pid());
    }
}
