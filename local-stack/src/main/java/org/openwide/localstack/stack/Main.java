package org.openwide.localstack.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.slf4j.LoggerFactory;

/**
 * The program behind {@code ./quickstart}.
 *
 * <pre>
 * (nothing)                 the whole stack of the checkout that this jar was built in
 * broker FOLDER PORT        a broker alone
 * database FOLDER PORT      a database alone
 * rehearse                  starts and stops both, to record what their start needs
 * </pre>
 */
public final class Main {

    private static final String LOGGING = "logback.configurationFile";
    private static final CountDownLatch FOREVER = new CountDownLatch(1);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "local-stack-logback.xml");
        }
        var words = List.of(arguments);
        switch (words.isEmpty() ? "stack" : words.getFirst()) {
            case "stack" -> runStack();
            case "broker" -> runUntilStopped(() -> Broker.start(Path.of(words.get(1)), Integer.parseInt(words.get(2))));
            case "database" ->
                runUntilStopped(() -> Database.onDisk(Path.of(words.get(1)), Integer.parseInt(words.get(2))));
            case "rehearse" -> Rehearsal.run();
            default -> throw new IllegalArgumentException("no such command: " + words.getFirst());
        }
    }

    private static void runStack() throws InterruptedException {
        var stopping = new AtomicBoolean();
        try {
            var stack =
                    LocalStack.create(StackOptions.of(root(), System.getenv()).reportingTo(Main::say));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping.set(true);
                say("Stopping");
                stack.close();
                say("Stopped");
            }));
            stack.bringUp();
            Welcome.lines(stack).forEach(Main::say);
            FOREVER.await();
        } catch (RuntimeException e) {
            if (stopping.get()) {
                // what broke off the start is the stop, which is still at work
                FOREVER.await();
            }
            endBecauseOf(e);
        }
    }

    private static void endBecauseOf(RuntimeException e) {
        if (!(e instanceof StackFailure failure)) {
            throw e;
        }
        say("");
        say(failure.explanation());
        Runtime.getRuntime().halt(1);
    }

    private static void runUntilStopped(Supplier<? extends AutoCloseable> start) throws InterruptedException {
        var server = startOrEnd(start);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        FOREVER.await();
    }

    /** The threads of a server that started only in part would keep this process alive, serving nobody. */
    private static AutoCloseable startOrEnd(Supplier<? extends AutoCloseable> start) {
        try {
            return start.get();
        } catch (Throwable e) { // Netty throws checked exceptions that are not declared
            LoggerFactory.getLogger(Main.class).error("It does not start", e);
            Runtime.getRuntime().halt(1);
            throw new IllegalStateException("not reached", e);
        }
    }

    /** The checkout: where this was started, or else where this jar was built. */
    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        if (Files.isDirectory(here.resolve(Service.REGISTRATION.processName()))) {
            return here;
        }
        var source =
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString();
        var jar = Path.of(URI.create(source.replaceFirst("^jar:(nested:)?", "file:")
                .replaceFirst("^file:file:", "file:")
                .replaceFirst("/?!.*$", "")));
        return jar.resolve("../../..").normalize();
    }

    @SuppressWarnings("SystemOut") // this is where the person looks who started it
    private static void say(String line) {
        System.out.println(line);
    }
}
