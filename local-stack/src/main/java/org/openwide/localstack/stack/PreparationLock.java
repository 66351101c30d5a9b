package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One preparation at a time in a checkout: it takes every core, and what one stack has made the others find. One lock for
 * all of it, since two stacks that each held a part would wait for each other. It falls with the process that holds it.
 */
final class PreparationLock implements AutoCloseable {

    /** A file is locked for a whole process. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel file;

    private PreparationLock(FileChannel file) {
        this.file = file;
    }

    /** Waits until it is free. */
    static PreparationLock take(Path checkout) throws IOException, InterruptedException {
        IN_THIS_PROCESS.lockInterruptibly();
        try {
            return new PreparationLock(locked(checkout));
        } catch (IOException | RuntimeException e) {
            IN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    private static FileChannel locked(Path checkout) throws IOException {
        var folder = Files.createDirectories(checkout.resolve("target"));
        var file = FileChannel.open(
                folder.resolve("preparation.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            file.lock();
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
