package org.openwide.notification.application;

import java.time.InstantSource;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The way out for each medium; what none of them expected is taken as "nobody knows", and logged by its name only: what
 * it says could quote what was opened.
 */
public final class Deliveries implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Delivery texts;
    private final Delivery emails;

    private Deliveries(Delivery texts, Delivery emails) {
        this.texts = texts;
        this.emails = emails;
    }

    /** @param domain the portal's host, named in the last line of a mobile code's text */
    public static Deliveries of(
            Contents contents,
            Channels channels,
            SendingRules rules,
            Allowance allowance,
            InstantSource clock,
            String domain) {
        return new Deliveries(
                new TextDelivery(
                        contents,
                        allowance,
                        new TimelyChannel<>(channels.sms(), channels.pace(), rules.longest(Medium.SMS), clock),
                        domain),
                new EmailDelivery(
                        contents,
                        new TimelyChannel<>(channels.email(), Pace.FREE, rules.longest(Medium.EMAIL), clock)));
    }

    /**
     * One channel for each medium.
     *
     * @param pace of texts, over all practices
     */
    public record Channels(SmsChannel sms, Pace pace, EmailChannel email) {}

    @Override
    public Mono<Attempt> attempt(Sending sending) {
        Delivery delivery = switch (sending.request().medium()) {
            case SMS -> texts;
            case EMAIL -> emails;
        };
        return delivery.attempt(sending).onErrorResume(unexpected -> {
            LOG.error(
                    "sending {} ended in an unexpected way: {}",
                    sending.id(),
                    unexpected.getClass().getName());
            return Mono.just(Attempt.of(new Answer.Unsure("unexpected")));
        });
    }
}
