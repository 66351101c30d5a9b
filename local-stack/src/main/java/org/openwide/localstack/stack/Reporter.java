package org.openwide.localstack.stack;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Writes down what becomes of the processes, and tells the person who started them. */
final class Reporter implements ProcessWatcher {

    private final Leftovers leftovers;
    private final Directory directory;
    private final Consumer<String> progress;
    private final Set<String> diedOnce = new HashSet<>();

    Reporter(Leftovers leftovers, Directory directory, Consumer<String> progress) {
        this.leftovers = leftovers;
        this.directory = directory;
        this.progress = progress;
    }

    @Override
    public void started(String name, ProcessHandle process) {
        leftovers.remember(name, process);
    }

    @Override
    public void ready(String name, long pid) {
        directory.processReady(name, pid);
        synchronized (diedOnce) {
            progress.accept("  " + name + " is " + (diedOnce.contains(name) ? "back" : "ready") + ", pid " + pid);
        }
    }

    @Override
    public void died(String name, int exitCode, Duration startsAgainAfter) {
        synchronized (diedOnce) {
            diedOnce.add(name);
        }
        progress.accept("! " + name + " died (exit code " + exitCode + ") and is started again in "
                + startsAgainAfter.toSeconds() + " s");
    }
}
