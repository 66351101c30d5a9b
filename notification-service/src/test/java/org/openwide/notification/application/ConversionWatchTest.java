package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aTextedLink;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.asOf;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From four texted codes on, one in ten must be entered; a patient has ten minutes, and a stop lasts an hour. */
@ExtendWith(OutputCaptureExtension.class)
class ConversionWatchTest {

    private static final BudgetName PREFIX = new BudgetName(BudgetKind.PREFIX_CONVERSION, "447700");

    private final Sender sender = new Sender(500, "100");

    @Test
    void codesThatNobodyEntersStopTheTextsToSuchNumbers(CapturedOutput output) {
        texts(4);
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("prefix-stopped");

        assertThat(sender.texts).hasSize(4);
        assertThat(output).contains("ALERT prefix-stopped: prefix-conversion/447700");
        sender.number = "+447911123456";
        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void aStopIsToldToOthersOnceAndKeptInTheAudit() {
        texts(4);
        later(Duration.ofMinutes(11));

        send();
        send();

        assertThat(sender.rules.told).singleElement().satisfies(told -> {
            assertThat(told.budget().name()).isEqualTo(PREFIX);
            assertThat(told.limit()).isEqualByComparingTo("10");
            assertThat(told.used()).isEqualByComparingTo("0");
        });
        assertThat(sender.rules.audit(10).collectList().block())
                .singleElement()
                .hasFieldOrPropertyWithValue("by", "conversion-watch")
                .hasFieldOrPropertyWithValue("act", Act.STOPPED);
    }

    @Test
    void ofFewTextsNobodyCanTell() {
        texts(3);
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void whoHasTimeLeftToEnterACodeStopsNothing() {
        texts(20);
        later(Duration.ofMinutes(9));

        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void oneInTenIsEnough() {
        Queued read = texts(10);
        entered(read);
        entered(read);
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void oneInElevenIsNot() {
        entered(texts(11));
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("prefix-stopped");
    }

    @Test
    void textedLinksDoNotCountButAreStoppedToo() {
        for (int i = 0; i < 8; i++) {
            send(aTextedLink());
        }
        later(Duration.ofMinutes(11));
        texts(4);
        later(Duration.ofMinutes(11));

        assertThat(reason(send(aTextedLink()))).isEqualTo("prefix-stopped");
    }

    @Test
    void textsThatTheProviderRefusedDoNotCount() {
        for (int i = 0; i < 8; i++) {
            sender.answering(new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7"))
                    .send(aCode());
        }
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void textsThatMayHaveArrivedCount() {
        for (int i = 0; i < 4; i++) {
            sender.answering(new Answer.Unsure("timeout")).send(aCode());
        }
        later(Duration.ofMinutes(11));

        assertThat(reason(send())).isEqualTo("prefix-stopped");
    }

    @Test
    void aStopPassesWithItsWindow() {
        texts(4);
        later(Duration.ofMinutes(11));
        send();

        later(Duration.ofMinutes(59));
        assertThat(reason(send())).isEqualTo("prefix-stopped");
        later(Duration.ofMinutes(1));

        assertThat(reason(send())).isEqualTo("sent");
    }

    @Test
    void whatWasBeforeAnOperatorLiftedTheStopDoesNotCount() {
        texts(4);
        later(Duration.ofMinutes(11));
        send();

        sender.rules
                .decide(
                        PREFIX,
                        rule -> Optional.of(
                                BudgetDecision.by("mary", sender.now, Act.LIFTED, rule, rule.back(sender.now), null)))
                .block();

        assertThat(reason(send())).isEqualTo("sent");
        later(Duration.ofSeconds(1));
        texts(4);
        later(Duration.ofMinutes(11));
        assertThat(reason(send())).isEqualTo("prefix-stopped");
    }

    private Queued texts(int count) {
        Queued last = aCode();
        for (int i = 0; i < count; i++) {
            last = aCode();
            assertThat(reason(send(last))).isEqualTo("sent");
        }
        return last;
    }

    private void entered(Queued code) {
        new CountCodeEntered(sender.codes, () -> sender.now)
                .count(Objects.requireNonNull(code.request().registrationId()))
                .block();
    }

    private void later(Duration time) {
        sender.now = sender.now.plus(time);
    }

    private Notification send() {
        return send(aCode());
    }

    private Notification send(Queued text) {
        return sender.answering(accepted("m-" + text.id(), "0.0412")).send(asOf(sender.now, text));
    }

    private static String reason(Notification end) {
        return end instanceof Failed failed ? failed.reason().code() : "sent";
    }
}
