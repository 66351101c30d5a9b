package org.openwide.localstack.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The processes that prepare a stack. They end with it at the latest, and once it ends there are no new ones. */
final class Children implements AutoCloseable {

    private final Leftovers leftovers;
    private final Set<Process> running = new HashSet<>();
    private boolean closed;

    Children(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /** Runs a process to its end, and says whether all went well. */
    boolean run(String name, ProcessBuilder builder, Duration atMost) throws IOException, InterruptedException {
        var child = start(name, builder);
        try {
            return child.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS) && child.exitValue() == 0;
        } finally {
            end(child);
            forget(child);
        }
    }

    private synchronized Process start(String name, ProcessBuilder builder) throws IOException {
        failIfClosed();
        var child = builder.start();
        running.add(child);
        leftovers.remember(name, child.toHandle());
        return child;
    }

    private synchronized void forget(Process child) {
        running.remove(child);
        failIfClosed();
    }

    private void failIfClosed() {
        if (closed) {
            throw StackFailure.stopped();
        }
    }

    private static void end(Process child) {
        child.descendants().forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly();
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(Children::end);
    }
}
