package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EventClientsTest {

    @Test
    void whatCouldNotBeSentIsNotLogged(CapturedOutput output) {
        var producer = new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
        var sent = EventClients.template(() -> producer).send("topic", "a-key", "a-payload".getBytes(UTF_8));

        producer.errorNext(new IllegalStateException("away"));

        assertThatThrownBy(sent::join).isInstanceOf(Exception.class);
        assertThat(output.getAll()).doesNotContain("a-key", "a-payload");
    }
}
