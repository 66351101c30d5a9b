package org.openwide.stories;

/** A stack as stories of other packages see it: one address, and processes that can be killed. */
public final class Portal {

    public static final String FAULTY = Stack.FAULTY;

    private final Stack stack;

    private Portal(Stack stack) {
        this.stack = stack;
    }

    /** The one that all stories share, and that none of them breaks. */
    public static Portal shared() {
        return new Portal(Stack.shared());
    }

    /** The one for stories that break it: see {@link BreaksTheStack}. */
    public static Portal breakable() {
        return new Portal(Stack.breakable());
    }

    /** The one for stories of faults: each class of them locks {@link #FAULTY}. */
    public static Portal faulty() {
        return new Portal(Stack.faulty());
    }

    public String url() {
        return stack.ready().text("gateway");
    }

    /** The connection string of the stack's MongoDB. */
    public String mongodb() {
        return stack.ready().text("mongodb");
    }

    /** The key that opens what is for operators. */
    public String operatorKey() {
        return stack.ready().text("operatorToken");
    }

    /** Ends a process as a crash does; it comes back by itself. */
    public void kill(String process) {
        stack.kill(process);
    }

    /** Asks so much from this address that the gateway lets no more through from there, for a minute. */
    public void usesUpRequestsOf(String address) {
        new Crowd(url() + "/register/stay", address).asksTooMuch();
    }

    /** Makes the phone network or the mail server misbehave. */
    public void faults(Object faults) {
        stack.inbox().faults(faults);
    }

    Stack stack() {
        return stack;
    }
}
