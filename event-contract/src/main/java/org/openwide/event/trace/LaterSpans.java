package org.openwide.event.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Makes what is done later, by another thread or after a restart, a span of the trace in which it was asked for. */
public record LaterSpans(Propagator propagator) {

    /** Where nobody traces. */
    public static final LaterSpans NONE = new LaterSpans(Propagator.NOOP);

    private static final String TRACEPARENT = "traceparent";

    /**
     * The same work, timed as a span.
     *
     * @param traceparent of what asked for it
     * @param name what is done, the same for everyone: it says nothing of a person
     */
    public <T> Mono<T> within(String traceparent, String name, Span.Kind kind, Mono<T> work) {
        return Mono.defer(() -> {
            var span = propagator
                    .extract(Map.of(TRACEPARENT, traceparent), Map::get)
                    .name(name)
                    .kind(kind)
                    .start();
            return work.doOnError(
                            failure -> span.tag("error", failure.getClass().getName()))
                    .doFinally(_ -> span.end());
        });
    }
}
