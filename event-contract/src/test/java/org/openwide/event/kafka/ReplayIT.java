package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openwide.event.Event;
import org.openwide.event.TestBroker;
import org.openwide.event.deadletter.DeadLettersCommand;

/** The operator's command beside groups that run. */
@Execution(ExecutionMode.CONCURRENT)
class ReplayIT extends Listening {

    private static final int DONE = 0;
    private static final int NOTHING_THERE = 3;
    private static final int NOT_DONE = 4;

    private final UUID sick = UUID.randomUUID();
    private final List<Event<?>> takenByOthers = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile boolean defect = true;

    @Test
    void aReplayedKeyGoesOnInOrderForTheGroupThatFailedAndOthersPassItOver() {
        listenWithADefect();
        listen("others-" + group, takenByOthers::add);
        send(sick, 1);
        send(sick, 2);
        deadLetters(2);

        defect = false;
        assertThat(call("replay", "--all")).isEqualTo(DONE);
        send(sick, 3);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(taken).extracting(Event::sequence).containsExactly(1L, 2L, 3L));
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() ->
                        assertThat(takenByOthers).extracting(Event::sequence).containsExactly(1L, 2L, 3L));
        assertThat(parked.get(topic)).isEmpty();
        assertThat(call("replay", "--key", sick.toString())).isEqualTo(NOTHING_THERE);
    }

    @Test
    void whatFailsAgainLiesThereAgainAndNothingOvertakesIt() {
        listenWithADefect();
        send(sick, 1);
        send(sick, 2);
        deadLetters(2);

        assertThat(call("replay", "--at", "0@1")).isEqualTo(NOT_DONE);
        deadLetters(5);
        assertThat(taken).isEmpty();

        defect = false;
        assertThat(call("replay", "--all")).isEqualTo(DONE);
        assertThat(taken).extracting(Event::sequence).containsExactly(1L, 2L);
    }

    @Test
    void whatIsDiscardedLeavesALineWithTheReasonAndTheKeyGoesOn() {
        listenWithADefect();
        send(sick, 1);
        send(sick, 2);
        deadLetters(2);

        assertThat(call("discard", "--key", sick.toString(), "--reason", "the practice closed"))
                .isEqualTo(DONE);
        defect = false;
        send(sick, 3);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(taken).extracting(Event::sequence).containsExactly(3L));
        assertThat(new String(deadLetters(3).getLast().value(), UTF_8)).contains("the practice closed", "0@0", "0@1");
        assertThat(call("list")).isEqualTo(DONE);
        assertThat(said.toString(UTF_8)).contains("There are no dead letters");
    }

    @Test
    void whatIsShownTellsWhyAndQuotesNothing() {
        listenWithADefect();
        producer.send(new ProducerRecord<>(topic, "07700900123", "{\"secret\":\"canary\"".getBytes(UTF_8)));
        deadLetters(1);

        assertThat(call("list", "--json")).isEqualTo(DONE);
        assertThat(call("show", "--at", "0@0")).isEqualTo(DONE);

        assertThat(said.toString(UTF_8))
                .contains("is no event", "\"deadLetters\":1", "(18 bytes that are no event's data)")
                .doesNotContain("canary", "07700900123");
    }

    @Test
    void aGroupThatDoesNotRunIsSaidToHaveNotReadYet() {
        var letter = new ProducerRecord<>(topic + "." + group + ".dlt", "key", "{".getBytes(UTF_8));
        assertThat(TestBroker.producer().send(letter)).succeedsWithin(Duration.ofSeconds(30));

        assertThat(call("replay", "--all", "--wait", "0")).isEqualTo(NOT_DONE);

        assertThat(said.toString(UTF_8)).contains("has not read them yet");
    }

    private void listenWithADefect() {
        listen(event -> {
            if (defect) {
                throw new UnreadableEvent("a defect");
            }
            taken.add(event);
        });
    }

    private int call(String... words) {
        var out = new PrintStream(said, true, UTF_8);
        var command = new DeadLettersCommand(Map.of(), InstantSource.system(), out, out);
        var broker = Objects.requireNonNull(TestBroker.settings().get("bootstrap.servers"))
                .toString();
        return command.run(Stream.concat(
                        Stream.of(words), Stream.of("--topic", topic, "--group", group, "--bootstrap-servers", broker))
                .toList());
    }
}
