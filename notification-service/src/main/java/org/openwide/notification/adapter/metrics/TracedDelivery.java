package org.openwide.notification.adapter.metrics;

import io.micrometer.tracing.Span;
import org.openwide.event.trace.LaterSpans;
import org.openwide.notification.application.Delivery;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/** The same way out, as a span of the trace in which the text or email was asked for. */
public record TracedDelivery(Delivery delivery, LaterSpans spans) implements Delivery {

    @Override
    public Mono<Attempt> attempt(Sending sending) {
        var request = sending.request();
        return spans.within(
                request.cause().traceparent(),
                "send " + NotificationMeters.word(request.medium()),
                Span.Kind.CLIENT,
                delivery.attempt(sending));
    }
}
