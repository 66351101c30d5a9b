package org.openwide.patientrecord.adapter.kafka;

import io.micrometer.tracing.Tracer;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The trace in which an event is said, as W3C Trace Context writes it. */
public final class TraceParents {

    private final Tracer tracer;
    private final SecureRandom random = new SecureRandom();

    public TraceParents(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The current step's trace; a new one that nobody follows where there is none. */
    String current() {
        var span = tracer.currentSpan();
        if (span == null || span.context().traceId().length() != 32) {
            return "00-" + hex(16) + "-" + hex(8) + "-00";
        }
        var context = span.context();
        var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }

    private String hex(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        value[0] |= 1;
        return HexFormat.of().formatHex(value);
    }
}
