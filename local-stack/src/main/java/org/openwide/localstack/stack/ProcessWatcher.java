package org.openwide.localstack.stack;

import java.time.Duration;

/** Hears what becomes of the processes. */
interface ProcessWatcher {

    void started(String name, ProcessHandle process);

    void ready(String name, long pid);

    void died(String name, int exitCode, Duration startsAgainAfter);
}
