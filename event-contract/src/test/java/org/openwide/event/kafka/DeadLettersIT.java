package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentMatchers;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.KafkaException;

/** What becomes of the events that nobody can take. */
@ExtendWith(OutputCaptureExtension.class)
class DeadLettersIT extends Listening {

    @Test
    void aDeadLetterThatCannotBeSentForAWhileIsNotLost() {
        forDeadLetters = spy(producer);
        doThrow(new KafkaException("away"))
                .doThrow(new KafkaException("away"))
                .doCallRealMethod()
                .when(forDeadLetters)
                .send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any());
        var sick = UUID.randomUUID();
        parked.put(topic, new ConcurrentHashMap<>(Map.of(sick.toString(), LONG_AGO)));
        listen(taken::add);

        send(sick, 1);

        assertThat(deadLetters(1)).extracting(ConsumerRecord::key).containsExactly(sick.toString());
    }

    @Test
    void aDeadLetterCallsForAPerson(CapturedOutput output) {
        listen(taken::add);
        assertThat(deadLettersCounted()).as("known before there are any").isZero();

        producer.send(new ProducerRecord<>(topic, "key", "{\"secret\":\"canary\"".getBytes(UTF_8)));

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(output.getOut().lines().filter(line -> line.contains("ALERT dead-letter")))
                                .singleElement()
                                .asString()
                                .contains(topic + "-0@0", "is no event")
                                .doesNotContain("canary"));
        assertThat(deadLettersCounted()).isEqualTo(1);
    }

    @Test
    void aDeadLetterKeepsItsAge() {
        listen(taken::add);
        var longAgo = Instant.now().minus(Duration.ofDays(20)).toEpochMilli();

        producer.send(new ProducerRecord<>(topic, null, longAgo, "key", "{".getBytes(UTF_8)));

        assertThat(deadLetters(1).getFirst().timestamp()).isEqualTo(longAgo);
    }

    private double deadLettersCounted() {
        return meters.get("openwide.dead.letters")
                .tag("topic", topic)
                .tag("group", group)
                .counter()
                .count();
    }
}
