package org.openwide.localstack.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What one local stack is started with.
 *
 * @param root the checkout, under which the services' jars lie
 * @param home where data, keys, logs and {@code ready.json} are kept
 * @param port the gateway's; all others follow from it
 * @param environment passed on to the services, where it wins over what the stack would set
 * @param progress takes a line at a time of what goes on
 */
public record StackOptions(Path root, Path home, int port, Map<String, String> environment, Consumer<String> progress) {

    static final int DEFAULT_PORT = 8080;

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        home = home.isAbsolute() ? home.normalize() : root.resolve(home).normalize();
        environment = Map.copyOf(environment);
    }

    /** As the environment says; {@code OPENWIDE_HOME} is relative to the checkout. */
    public static StackOptions of(Path root, Map<String, String> environment) {
        return new StackOptions(
                root,
                Path.of(home(environment.getOrDefault("OPENWIDE_HOME", ""))),
                port(environment.getOrDefault("OPENWIDE_PORT", "")),
                environment,
                _ -> {});
    }

    public StackOptions withHome(Path other) {
        return new StackOptions(root, other, port, environment, progress);
    }

    public StackOptions withPort(int other) {
        return new StackOptions(root, home, other, environment, progress);
    }

    /** With one more variable for the services. */
    public StackOptions with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new StackOptions(root, home, port, more, progress);
    }

    public StackOptions reportingTo(Consumer<String> other) {
        return new StackOptions(root, home, port, environment, other);
    }

    private static String home(String given) {
        return given.isBlank() ? ".openwide" : given;
    }

    private static int port(String given) {
        if (given.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(given.strip());
            if (port >= 1024 && port <= 65_000) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new StackFailure("OPENWIDE_PORT must be a number from 1024 to 65000, not \"" + given + "\".");
    }

    @Override
    public String toString() {
        return "StackOptions[" + home + ", port " + port + "]";
    }
}
