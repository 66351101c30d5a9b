package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registrationlink.Channel;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.localstack.SmsFault;
import org.openwide.localstack.Text;

/** Texts through a phone network that can fail in every way. */
class TextingIT {

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack);

    @AfterEach
    void behave() {
        stack.phone.behave();
    }

    @Test
    void aCodeIsTextedOnceAndChargedOnceHoweverOftenItIsAskedFor() {
        var asked = requests.code("+447700900101", "402915");

        stack.topics.publish(asked);
        stack.topics.publish(asked);
        stack.topics.publish(asked);

        Event<?> sent = told(asked, 1).getFirst();
        Text text = stack.phone.textsTo("+447700900101").getFirst();
        assertThat(text.text()).isEqualTo("""
                        Riverside Dental: 402915 is your code to register. Never share it.
                        @portal.example.org #402915""");
        assertThat(text.parts()).isEqualTo(1);
        assertThat(text.clientRef()).isEqualTo(asked.id().toString());
        assertThat(sent.data()).isInstanceOf(SmsSent.class);
        assertThat(sent.sequence()).isEqualTo(1);
        assertThat(sent.correlationId()).isEqualTo(asked.correlationId());
        assertThat(sent.traceparent()).isEqualTo(Requests.TRACEPARENT);
        nothingMoreIsSentTo("+447700900101", 1);
        assertThat(told(asked, 1)).hasSize(1);
    }

    @Test
    void theChargeIsWhatTheProviderSaidToTheLastDigit() {
        var asked = requests.code("+447700900102", "402915");

        stack.topics.publish(asked);

        told(asked, 1);
        Text text = stack.phone.textsTo("+447700900102").getFirst();
        var charge = (SmsCharged) stack.topics
                .await(Topic.SMS_CHARGES, text.messageId(), 1)
                .getFirst()
                .data();
        assertThat(charge.price().amount().toPlainString()).isEqualTo("0.04120000");
        assertThat(charge.price().currency()).isEqualTo("EUR");
        assertThat(charge.country()).isEqualTo("GB");
        assertThat(charge.network()).isEqualTo("23410");
        assertThat(charge.parts()).isEqualTo(1);
        assertThat(charge.notificationId()).isEqualTo(asked.id());
        assertThat(charge.registrationId()).isEqualTo(asked.data().registrationId());
    }

    @Test
    void aRegistrationLinkIsTexted() {
        String url = "http://portal.example.org/start#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7VkX4tR1M";
        var asked = requests.link(Channel.SMS, "+447700900103", url);

        stack.topics.publish(asked);

        told(asked, 1);
        assertThat(stack.phone.textsTo("+447700900103").getFirst().text())
                .isEqualTo("Riverside Dental: please register with us here " + url);
    }

    @Test
    void aProviderThatNeverAnswersGetsNoSecondText() {
        stack.phone.misbehave(new SmsFault.Timeout(), 1);

        assertOutcomeUnknown("+447700900104", 1);
    }

    @Test
    void halfAnAnswerGetsNoSecondText() {
        stack.phone.misbehave(new SmsFault.HalfAnswer(), 1);

        assertOutcomeUnknown("+447700900105", 1);
    }

    @Test
    void aBrokenConnectionGetsNoSecondText() {
        stack.phone.misbehave(new SmsFault.Drop(), 1);

        assertOutcomeUnknown("+447700900106", 0);
    }

    @Test
    void anHttpErrorGetsNoSecondText() {
        stack.phone.misbehave(new SmsFault.HttpError(500), 1);

        assertOutcomeUnknown("+447700900107", 0);
    }

    @Test
    void anErrorOfTheProvidersPlatformGetsNoSecondText() {
        stack.phone.misbehave(new SmsFault.Refusal(5), 1);

        assertOutcomeUnknown("+447700900108", 0);
    }

    @Test
    void aThrottledTextIsSentAMomentLater() {
        stack.phone.misbehave(new SmsFault.Refusal(1), 3);
        var asked = requests.code("+447700900109", "402915");

        stack.topics.publish(asked);

        assertThat(told(asked, 1).getFirst().data()).isInstanceOf(SmsSent.class);
        nothingMoreIsSentTo("+447700900109", 1);
    }

    @Test
    void nothingIsSentPastTheCodesLife() {
        stack.phone.misbehave(new SmsFault.Refusal(1), 100);
        var asked = requests.livingFor(Duration.ofSeconds(2)).code("+447700900110", "402915");

        stack.topics.publish(asked);

        assertThat(failure(asked)).isEqualTo("expired");
        stack.phone.behave();
        nothingMoreIsSentTo("+447700900110", 0);
    }

    @Test
    void aCodeThatComesTooLateIsNotSentAtAll() {
        var asked = requests.livingFor(Duration.ofSeconds(-1)).code("+447700900111", "402915");

        stack.topics.publish(asked);

        assertThat(failure(asked)).isEqualTo("expired");
        nothingMoreIsSentTo("+447700900111", 0);
    }

    @Test
    void aNumberTheProviderCannotReachIsToldAtOnce() {
        stack.phone.misbehave(new SmsFault.Refusal(7), 1);
        var asked = requests.code("+447700900112", "402915");

        stack.topics.publish(asked);

        assertThat(failure(asked)).isEqualTo("number-refused");
        nothingMoreIsSentTo("+447700900112", 0);
    }

    @Test
    void anAccountWithoutCreditIsToldAtOnceAndTheTextLeavesWhenThereIsCredit() {
        stack.phone.misbehave(new SmsFault.Refusal(9), 1);
        var asked = requests.code("+447700900113", "402915");

        stack.topics.publish(asked);

        assertThat(failure(asked)).isEqualTo("provider-account-problem");
        assertThat(told(asked, 2).getLast().data()).isInstanceOf(SmsSent.class);
        assertThat(stack.phone.textsTo("+447700900113")).hasSize(1);
    }

    private void assertOutcomeUnknown(String number, int taken) {
        var asked = requests.code(number, "402915");

        stack.topics.publish(asked);

        assertThat(failure(asked)).isEqualTo("outcome-unknown");
        nothingMoreIsSentTo(number, taken);
        assertThat(told(asked, 1)).hasSize(1);
    }

    private String failure(Event<?> asked) {
        return ((SmsFailed) told(asked, 1).getFirst().data()).reason();
    }

    private List<Event<?>> told(Event<?> asked, int count) {
        return stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), count);
    }

    private void nothingMoreIsSentTo(String number, int texts) {
        Patience.during(Duration.ofSeconds(1), () -> stack.phone.textsTo(number).size() == texts);
    }
}
