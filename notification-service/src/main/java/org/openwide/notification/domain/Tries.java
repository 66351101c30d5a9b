package org.openwide.notification.domain;

/**
 * How often it was tried.
 *
 * @param doubtful how many of these tries ended with nobody knowing
 * @param counted whether it was counted among its practice's texts: once, however often it is tried
 * @param told whether others heard that it waits for our account with the provider to work again
 */
public record Tries(int made, int doubtful, boolean counted, boolean told) {

    public static final Tries NONE = new Tries(0, 0, false, false);

    Tries oneMore() {
        return new Tries(made + 1, doubtful, counted, told);
    }

    Tries inDoubt() {
        return new Tries(made, doubtful + 1, counted, told);
    }

    Tries andCounted() {
        return new Tries(made, doubtful, true, told);
    }

    Tries andTold() {
        return new Tries(made, doubtful, counted, true);
    }
}
