package org.openwide.gateway.domain.operations;

import java.util.OptionalDouble;
import org.openwide.gateway.domain.Service;

/**
 * How one service is doing, as far as it says; what it doesn't say is not known.
 *
 * @param answers whether it says anything
 * @param meanSeconds of its answers to requests since it started
 * @param longestSeconds of the last minutes
 * @param outboxSeconds how long its oldest event waits to be published
 * @param lag how many events its group has not read yet
 * @param deadLetters how many it set aside since it started
 * @param hashing how many passwords wait to be hashed
 */
public record Health(
        Service service,
        boolean answers,
        OptionalDouble meanSeconds,
        OptionalDouble longestSeconds,
        OptionalDouble outboxSeconds,
        OptionalDouble lag,
        OptionalDouble deadLetters,
        OptionalDouble hashing) {

    /** Of a service that did not answer. */
    public static Health unknown(Service service) {
        var none = OptionalDouble.empty();
        return new Health(service, false, none, none, none, none, none, none);
    }

    /** What the numbers say that it tells Prometheus. */
    public static Health of(Service service, Numbers numbers) {
        return new Health(
                service,
                true,
                mean(numbers),
                numbers.max("http_server_requests_seconds_max"),
                numbers.max("openwide_outbox_age_seconds"),
                numbers.sum("openwide_consumer_lag"),
                numbers.sum("openwide_dead_letters_total"),
                numbers.sum("openwide_passwords_queue"));
    }

    private static OptionalDouble mean(Numbers numbers) {
        var seconds = numbers.sum("http_server_requests_seconds_sum");
        var count = numbers.sum("http_server_requests_seconds_count");
        return seconds.isPresent() && count.isPresent() && count.getAsDouble() > 0
                ? OptionalDouble.of(seconds.getAsDouble() / count.getAsDouble())
                : OptionalDouble.empty();
    }
}
