package org.openwide.localstack.stack;

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

    String explanation() {
        return explanation;
    }
}
