package org.openwide.event.metrics;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * Counts the lines that call for a person, by the fixed word after ALERT: whoever writes such a line need not think of
 * metrics. All words are there from the start, so that the first line shows as an increase.
 */
public final class AlertLines implements MeterBinder, AutoCloseable {

    private static final String OTHER = "other";
    private static final String OURS = "org.openwide";
    private static final Pattern ALERT = Pattern.compile("^ALERT ([a-z-]+)");

    private final Map<String, Counter> counters = new ConcurrentHashMap<>();
    private final Counting counting = new Counting();

    @Override
    public void bindTo(MeterRegistry registry) {
        counters.putAll(AlertWords.ALL.stream()
                .collect(Collectors.toMap(Function.identity(), word -> counter(registry, word))));
        counters.put(OTHER, counter(registry, OTHER));
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            counting.setContext(logback);
            counting.start();
            logback.getLogger(OURS).addAppender(counting);
        }
    }

    private static Counter counter(MeterRegistry registry, String word) {
        return Counter.builder("openwide.alerts").tag("word", word).register(registry);
    }

    @Override
    public void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            logback.getLogger(OURS).detachAppender(counting);
        }
        counting.stop();
    }

    private final class Counting extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent line) {
            var alert = ALERT.matcher(line.getFormattedMessage());
            if (alert.find()) {
                var counter = counters.getOrDefault(alert.group(1), counters.get(OTHER));
                if (counter != null) {
                    counter.increment();
                }
            }
        }
    }
}
