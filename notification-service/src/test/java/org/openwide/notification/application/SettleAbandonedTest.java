package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Unknown;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SettleAbandonedTest {

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final SettleAbandoned settle = new SettleAbandoned(
            notifications,
            new CorrectSpending(new InMemoryBudgets(), Sender.limits(new TextLimits.Counts(1, 1, 1, 1, 1), "1")),
            new Alerts(),
            () -> NOW.plus(LEASE));

    @Test
    void whatNobodyAnsweredForIsUnknownAndToldOf(CapturedOutput output) {
        Queued code = abandoned();

        settle.settle().block();

        assertThat(notifications.get(code.id())).isInstanceOf(Unknown.class);
        assertThat(output).contains("ALERT outcome-unknown: SMS " + code.id());
    }

    @Test
    void oneThatMakesNoSenseHoldsUpNoOtherAndIsToldOfOnce(CapturedOutput output) {
        var codes = IntStream.range(0, 5).mapToObj(_ -> abandoned()).toList();
        Queued senseless = codes.get(2);
        notifications.spoil(senseless.id());

        settle.settle().block();
        settle.settle().block();

        assertThat(codes)
                .filteredOn(code -> !code.equals(senseless))
                .allSatisfy(code -> assertThat(notifications.get(code.id())).isInstanceOf(Unknown.class));
        assertThat(output.getOut()).containsOnlyOnce("ALERT undecidable: what is kept of " + senseless.id());
    }

    private Queued abandoned() {
        Queued code = aCode();
        notifications.add(code).block();
        notifications
                .decide(code.id(), n -> Optional.of(((Queued) n).claim(NOW, LEASE)))
                .block();
        return code;
    }
}
