package org.openwide.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Runs processes, and starts again those that die. */
final class Supervisor implements AutoCloseable {

    private static final int HOPELESS = 3;

    private final Map<String, SupervisedProcess> processes = new LinkedHashMap<>();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("supervisor").factory());
    private final ProcessWatcher watcher;
    private boolean resting;

    Supervisor(ProcessWatcher watcher) {
        this.watcher = watcher;
    }

    synchronized void run(ProcessPlan plan) {
        if (resting) {
            throw StackFailure.stopped();
        }
        var process = new SupervisedProcess(plan, watcher, scheduler);
        processes.put(plan.name(), process);
        process.start();
    }

    synchronized SupervisedProcess process(String name) {
        var process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException("no process " + name + " in " + processes.keySet());
        }
        return process;
    }

    /** Waits until a process serves; gives up when it keeps dying or takes too long. */
    void awaitReady(String name, Duration atMost) throws InterruptedException {
        var process = process(name);
        var deadline = Instant.now().plus(atMost);
        int before = process.deaths();
        while (process.readyPid() == 0) {
            if (process.deaths() - before >= HOPELESS || Instant.now().isAfter(deadline)) {
                throw new StackFailure("The " + name + " does not start.")
                        .withLog(process.plan().log());
            }
            Thread.sleep(20);
        }
    }

    /** Ends these processes, all at once. */
    void stop(Collection<String> names) {
        var threads = names.stream()
                .map(this::process)
                .map(process -> Thread.ofVirtual().name("stop").start(process::stop))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** From now on nothing is started again. */
    synchronized void rest() {
        resting = true;
        processes.values().forEach(SupervisedProcess::unwant);
    }

    synchronized List<String> names() {
        return List.copyOf(processes.keySet());
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
