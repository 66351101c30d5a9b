package org.openwide.localstack.stack;

import java.nio.file.Path;

/** The stack cannot run; the message is for the person who started it and says what to do. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String explanation;

    StackFailure(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    StackFailure(String explanation, Throwable cause) {
        super(explanation, cause);
        this.explanation = explanation;
    }

    static StackFailure stopped() {
        return new StackFailure("The stack was stopped while it started.");
    }

    /** The same with the end of a log. */
    StackFailure withLog(Path log) {
        return new StackFailure(explanation + "\nThe end of its log, " + log + ":\n" + LogTail.of(log), this);
    }

    String explanation() {
        return explanation;
    }
}
