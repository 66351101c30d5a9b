package org.openwide.notification.domain;

/**
 * How often it was tried.
 *
 * @param doubtful how many of these tries ended with nobody knowing
 * @param counted whether it was counted among its practice's texts: once, however often it is tried
 */
public record Tries(int made, int doubtful, boolean counted) {

    public static final Tries NONE = new Tries(0, 0, false);

    Tries oneMore() {
        return new Tries(made + 1, doubtful, counted);
    }

    Tries inDoubt() {
        return new Tries(made, doubtful + 1, counted);
    }

    Tries andCounted() {
        return new Tries(made, doubtful, true);
    }
}
