package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.euros;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Difference;
import org.openwide.notification.domain.ProviderRow;
import org.openwide.notification.domain.Reconciliation;

class ReconcileChargesTest {

    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Charged charged = new Charged();

    @Test
    void aPeriodIsMissedInTheExportFromItsStartUpToItsEnd() {
        charged.text("m-1", FROM, "0.1").text("m-2", TO.minusMillis(1), "0.1").text("m-3", TO, "0.1");

        assertThat(reconcile().differences()).extracting(Difference::messageId).containsExactly("m-1", "m-2");
    }

    @Test
    void aRowIsLookedForADayFurtherOnBothSides() {
        charged.text("m-1", FROM.minus(DAY), "0.1").text("m-2", TO.plus(DAY).minusMillis(1), "0.1");

        assertThat(reconcile("m-1", "m-2").differences()).isEmpty();
    }

    @Test
    void aRowIsNotLookedForFurtherThanThat() {
        charged.text("m-1", FROM.minus(DAY).minusMillis(1), "0.1").text("m-2", TO.plus(DAY), "0.1");

        assertThat(reconcile("m-1", "m-2").differences())
                .allMatch(Difference.MissingInLedger.class::isInstance)
                .hasSize(2);
    }

    private Reconciliation reconcile(String... messages) {
        List<ProviderRow> rows = Arrays.stream(messages)
                .map(message -> new ProviderRow(message, euros("0.1")))
                .toList();
        return new ReconcileCharges(charged)
                .reconcile(FROM, TO, rows)
                .blockOptional()
                .orElseThrow();
    }
}
