package org.openwide.localstack;

import java.net.URI;
import java.time.Duration;

/**
 * Where the phone network reports that a text was delivered, and how it signs that.
 *
 * @param secret the signature secret shared with whoever listens there
 * @param delay how long a text is on its way
 */
public record Receipts(URI callback, String secret, Duration delay) {

    public Receipts(URI callback, String secret) {
        this(callback, secret, Duration.ofMillis(300));
    }

    @Override
    public String toString() {
        return "Receipts[" + callback + "]";
    }
}
