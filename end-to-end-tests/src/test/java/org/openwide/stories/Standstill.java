package org.openwide.stories;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process of a stack stands still, as one does on a machine that swaps, until it goes on. */
final class Standstill implements AutoCloseable {

    private final String pid;

    private Standstill(Stack stack, String process) {
        pid = String.valueOf(stack.ready().pid(process));
        signal("STOP");
    }

    static Standstill ofTheBroker(Stack stack) {
        return new Standstill(stack, "kafka");
    }

    static Standstill ofTheDatabase(Stack stack) {
        return new Standstill(stack, "mongodb");
    }

    @Override
    public void close() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
