package org.openwide.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registration.OtpRequested;

/** What can never be sent goes aside, and holds up nobody else. */
class DeadLettersIT {

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack);

    @Test
    void aRecordThatIsNoEventGoesAside() {
        String key = UUID.randomUUID().toString();
        stack.topics.publish(new ProducerRecord<>(Topic.Names.REGISTRATIONS, key, "poison".getBytes(UTF_8)));

        assertSetAside(key);
        assertOthersGoOn();
    }

    @Test
    void whatWasSealedForAnotherEventGoesAside() {
        Event<OtpRequested> asked = requests.code("+447700900501", "402915");
        Sealed stolen = requests.code("+447700900502", "402915").data().sealed();
        OtpRequested data = asked.data();
        var forged = new OtpRequested(
                data.practiceId(),
                data.patientId(),
                data.registrationId(),
                data.otpId(),
                data.expiresAt(),
                data.resend(),
                data.practice(),
                data.language(),
                stolen);

        stack.topics.publish(Event.of(
                asked.id(), asked.time(), 1, new Event.Trace(asked.correlationId(), asked.traceparent()), forged));

        assertSetAside(data.registrationId().toString());
        assertThat(stack.phone.textsTo("+447700900502")).isEmpty();
        assertOthersGoOn();
    }

    private void assertSetAside(String key) {
        Patience.until(() -> stack.topics.raw().stream()
                .anyMatch(record -> record.topic().endsWith(".dlt") && key.equals(record.key())));
    }

    private void assertOthersGoOn() {
        var good = requests.code("+447700900503", "402915");
        stack.topics.publish(good);
        assertThat(stack.topics
                        .await(Topic.NOTIFICATIONS, good.id().toString(), 1)
                        .getFirst()
                        .data())
                .isInstanceOf(SmsSent.class);
    }
}
