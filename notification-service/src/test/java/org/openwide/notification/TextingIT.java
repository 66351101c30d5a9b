package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.localstack.Text;

class TextingIT {

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack);

    @Test
    void aCodeIsTextedOnceAndChargedOnceHoweverOftenItIsAskedFor() {
        var asked = requests.code("+447700900101", "402915");

        stack.topics.publish(asked);
        stack.topics.publish(asked);
        stack.topics.publish(asked);

        List<Event<?>> sent = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        Text text = stack.phone.textsTo("+447700900101").getFirst();
        assertThat(text.text())
                .isEqualTo("Riverside Dental: 402915 is your code to register. Never share it.\n"
                        + "@portal.example.org #402915");
        assertThat(text.parts()).isEqualTo(1);
        assertThat(text.clientRef()).isEqualTo(asked.id().toString());
        assertThat(sent.getFirst().data()).isInstanceOf(SmsSent.class);
        assertThat(sent.getFirst().correlationId()).isEqualTo(asked.correlationId());
        assertThat(sent.getFirst().traceparent()).isEqualTo(Requests.TRACEPARENT);

        var charge = (SmsCharged) stack.topics
                .await(Topic.SMS_CHARGES, text.messageId(), 1)
                .getFirst()
                .data();
        assertThat(charge.price().amount()).isEqualByComparingTo("0.04120000");
        assertThat(charge.price().amount().toPlainString()).isEqualTo("0.04120000");
        assertThat(charge.price().currency()).isEqualTo("EUR");
        assertThat(charge.country()).isEqualTo("GB");
        assertThat(charge.registrationId()).isEqualTo(asked.data().registrationId());
        await().during(java.time.Duration.ofMillis(700))
                .until(() -> stack.phone.textsTo("+447700900101").size() == 1);
    }
}
