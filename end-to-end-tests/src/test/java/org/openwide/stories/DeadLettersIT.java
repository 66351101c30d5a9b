package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openwide.event.Topic;

/** What an operator does about an event that a service cannot process, with the command as it stands in the checkout. */
@Order(2)
@ResourceLock(Stack.FAULTY)
class DeadLettersIT {

    private static final String GROUP = "patient-record-service";
    private static final int DONE = 0;
    private static final int NO_SUCH_LETTER = 3;
    private static final int LIES_THERE_AGAIN = 4;

    private final Stack stack = Stack.faulty();

    private record Said(int exitCode, String words) {}

    @Test
    void theyAreFoundReplayedAndPutAside() throws Exception {
        var key = new PlantedEvents(stack).oneThatNobodyCanProcess().toString();
        patiently()
                .until(() -> stack.topics().records(Topic.REGISTRATIONS.deadLetters(GROUP)).stream()
                        .anyMatch(letter -> key.equals(letter.key())));

        var listed = command("list");
        assertThat(listed.exitCode()).as(listed.words()).isEqualTo(DONE);
        assertThat(listed.words()).contains(Topic.Names.REGISTRATIONS, GROUP);

        var shown = about(key, "show");
        assertThat(shown.exitCode()).as(shown.words()).isEqualTo(DONE);
        assertThat(shown.words()).contains(key, "DetailsNotMatched", "attemptsRemaining");

        var replayed = about(key, "replay", "--wait", "30");
        assertThat(replayed.exitCode()).as(replayed.words()).isEqualTo(LIES_THERE_AGAIN);

        var discarded = about(key, "discard", "--reason", "a drill");
        assertThat(discarded.exitCode()).as(discarded.words()).isEqualTo(DONE);
        assertThat(about(key, "show").exitCode()).isEqualTo(NO_SUCH_LETTER);
    }

    private Said about(String key, String verb, String... more) throws IOException, InterruptedException {
        var words = Stream.of(verb, "--topic", Topic.Names.REGISTRATIONS, "--group", GROUP, "--key", key);
        return command(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private Said command(String... words) throws IOException, InterruptedException {
        var line = Stream.concat(
                        Stream.of(Stack.root().resolve("openwide").toString(), "dead-letters"), Stream.of(words))
                .toList();
        return run(line);
    }

    private Said run(List<String> line) throws IOException, InterruptedException {
        var command = new ProcessBuilder(line).redirectErrorStream(true);
        command.environment().put("OPENWIDE_HOME", stack.ready().home().toString());
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
