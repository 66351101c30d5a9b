package org.openwide.event.trace;

import io.micrometer.tracing.Tracer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** The W3C traceparent of the step that is being taken, for the events it leads to; a new one where nobody traces. */
public record CurrentTrace(Tracer tracer) implements Supplier<String> {

    private static final String NOT_SAMPLED = "00";
    private static final String SAMPLED = "01";

    @Override
    public String get() {
        return Optional.ofNullable(tracer.currentSpan())
                .map(span -> span.context())
                .filter(context -> !context.traceId().isEmpty())
                .map(context -> traceparent(
                        context.traceId(),
                        context.spanId(),
                        Boolean.TRUE.equals(context.sampled()) ? SAMPLED : NOT_SAMPLED))
                .orElseGet(() -> traceparent(random() + random(), random(), NOT_SAMPLED));
    }

    private static String traceparent(String traceId, String spanId, String flags) {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Eight bytes in hex, never all zero. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
