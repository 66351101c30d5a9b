package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack is stopped as Ctrl-C stops it, and started again. */
class RestartIT {

    private static final Person PERSON = Person.someone();

    @TempDir
    Path home = Path.of("");

    @Test
    void aStopEndsAllThatWasStartedAndARestartKeepsEverything() throws Exception {
        var port = Stack.freePorts();
        var journeyId = "";
        Stream<ProcessHandle> processes;
        String next;
        try (var stack = Stack.start(home, port, Map.of())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("ready.json"))))
                    .isEqualTo("rw-------");
            journeyId = new Journey(stack, PERSON)
                    .untilDone(stack.practice().linkFor(PERSON))
                    .id();
            new Effects(stack).awaitRegistered(PERSON);
            next = stack.practice().linkFor(PERSON.named("Another", "Person").withId("another-person"));
            processes = Stream.concat(Stack.SERVICES.stream(), Stream.of("kafka", "mongodb"))
                    .map(name -> ProcessHandle.of(stack.ready().pid(name)).orElseThrow())
                    .toList()
                    .stream();
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> !Files.exists(home.resolve("ready.json")));
        assertThat(processes.filter(ProcessHandle::isAlive)).isEmpty();

        try (var again = Stack.start(home, port, Map.of())) {
            new Effects(again).assertOnceFor(PERSON, journeyId);
            expect(new Journey(again, PERSON).open(next), "201 details");
        }
    }
}
