package org.openwide.gateway.domain.operations;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the gateway or a service is doing, as far as it says; what it doesn't say is not known.
 *
 * @param answers whether it says anything
 * @param half within what time half of its answers came, since it started
 * @param nearlyAll within what time 99 of 100 came
 * @param longestSeconds of the last minutes
 * @param outboxSeconds how long its oldest event waits to be published
 * @param lag how many events its group has not read yet
 * @param deadLetters how many it set aside since it started
 * @param hashing how many passwords wait to be hashed
 */
public record Health(
        Watched of,
        boolean answers,
        Optional<Percentile> half,
        Optional<Percentile> nearlyAll,
        OptionalDouble longestSeconds,
        OptionalDouble outboxSeconds,
        OptionalDouble lag,
        OptionalDouble deadLetters,
        OptionalDouble hashing) {

    /** Of one that did not answer. */
    public static Health unknown(Watched of) {
        var none = OptionalDouble.empty();
        return new Health(of, false, Optional.empty(), Optional.empty(), none, none, none, none, none);
    }

    /** What the numbers say that it tells Prometheus. */
    public static Health of(Watched of, Numbers numbers) {
        var requests = of == Watched.GATEWAY ? "openwide_gateway_requests_seconds" : "http_server_requests_seconds";
        return new Health(
                of,
                true,
                numbers.percentile(requests, 0.5),
                numbers.percentile(requests, 0.99),
                numbers.max(requests + "_max"),
                numbers.max("openwide_outbox_age_seconds"),
                numbers.sum("openwide_consumer_lag"),
                numbers.sum("openwide_dead_letters_total"),
                numbers.sum("openwide_passwords_queue"));
    }
}
