package org.openwide.event.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AlertLinesTest {

    private static final Logger LOG = LoggerFactory.getLogger("org.openwide.alerts");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AlertLines lines = new AlertLines();

    @BeforeEach
    void count() {
        lines.bindTo(meters);
    }

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void aLineThatCallsForAPersonIsCountedByItsWord() {
        LOG.error("ALERT half-spent: texts reached half of today's {}", "100 EUR");
        LOG.warn("ALERT half-spent: again");

        assertThat(counted("half-spent")).isEqualTo(2);
        assertThat(counted("spending-limit")).isZero();
    }

    @Test
    void whatALineQuotesMakesNoLabel() {
        LOG.error("{} ALERT unreadable", "someone's words");
        LOG.error("ALERT never-heard-of: {}", "p-1001");
        LOG.info("all is well");

        assertThat(counted("unreadable")).isZero();
        assertThat(counted("other")).isEqualTo(1);
    }

    @Test
    void afterTheServiceStoppedNothingIsCounted() {
        lines.close();

        LOG.error("ALERT half-spent: too late");

        assertThat(counted("half-spent")).isZero();
    }

    private double counted(String word) {
        return meters.get("openwide.alerts").tag("word", word).counter().count();
    }
}
