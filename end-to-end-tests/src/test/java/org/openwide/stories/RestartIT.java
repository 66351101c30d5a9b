package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The stack is stopped as Ctrl-C stops it, and started again. */
@Order(2)
@ResourceLock(Stack.FAULTY)
class RestartIT {

    private final Stack stack = Stack.faulty();
    private final Person person = Person.someone();

    @Test
    void aStopEndsAllThatWasStartedAndARestartKeepsEverything() throws Exception {
        var readyFile = stack.ready().file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(readyFile)))
                .isEqualTo("rw-------");
        var journey = new Journey(stack, person).untilDone(stack.practice().linkFor(person));
        new Effects(stack).assertOnceFor(person, journey.id());
        var next = stack.practice().linkFor(person.named("Another", "Person").withId("another-person"));
        var processes = processes();

        stack.close();

        patiently().until(() -> !Files.exists(readyFile));
        assertThat(processes).noneMatch(ProcessHandle::isAlive);

        stack.startAgain();

        new Effects(stack).assertOnceFor(person, journey.id());
        expect(new Journey(stack, person).open(next), "201 details");
    }

    private List<ProcessHandle> processes() {
        return Stream.concat(Stack.SERVICES.stream(), Stream.of("kafka", "mongodb"))
                .map(name -> ProcessHandle.of(stack.ready().pid(name)).orElseThrow())
                .toList();
    }
}
