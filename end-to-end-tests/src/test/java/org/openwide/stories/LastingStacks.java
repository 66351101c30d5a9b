package org.openwide.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Stacks that are started when a story first asks for them, and stop when the tests end. */
final class LastingStacks {

    private LastingStacks() {}

    static Stack shared() {
        return Shared.STACK;
    }

    static Stack breakable() {
        return Breakable.STACK;
    }

    static Stack faulty() {
        return Faulty.STACK;
    }

    private static final class Shared {

        private static final Stack STACK = start(Traces.environment());
    }

    private static final class Breakable {

        private static final Stack STACK = start(Crowd.LETS_BE_SEEN);
    }

    private static final class Faulty {

        private static final Stack STACK = start(Crowd.LETS_BE_SEEN);
    }

    private static Stack start(Map<String, String> more) {
        try {
            var stories = Files.createDirectories(Path.of("target", "stories"));
            var home = Files.createTempDirectory(stories.toAbsolutePath(), "home");
            var stack = Stack.start(home, Stack.freePorts(), settings(more));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("OPENWIDE_LIMITS_TEXTS_APART", "10s");
        return settings;
    }
}
