package org.openwide.stories;

/** The shared stack as stories of other packages see it: one address, and processes that can be killed. */
public final class Portal {

    private Portal() {}

    public static String url() {
        return stack().ready().text("gateway");
    }

    /** The connection string of the stack's MongoDB. */
    public static String mongodb() {
        return stack().ready().text("mongodb");
    }

    /** Ends a process as a crash does, and waits until it is back. */
    public static void killAndAwait(String process) {
        var pid = stack().ready().pid(process);
        stack().kill(process);
        stack().awaitBack(process, pid);
    }

    /** Ends a process as a crash does; it comes back by itself. */
    public static void kill(String process) {
        stack().kill(process);
    }

    /** Makes the phone network or the mail server misbehave. */
    public static void faults(Object faults) {
        stack().inbox().faults(faults);
    }

    private static Stack stack() {
        return Stack.shared();
    }
}
