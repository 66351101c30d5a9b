package org.openwide.notification.domain;

/** How often it was tried, and how many of these tries ended with nobody knowing. */
public record Tries(int made, int doubtful) {

    public static final Tries NONE = new Tries(0, 0);

    Tries oneMore() {
        return new Tries(made + 1, doubtful);
    }

    Tries inDoubt() {
        return new Tries(made, doubtful + 1);
    }
}
