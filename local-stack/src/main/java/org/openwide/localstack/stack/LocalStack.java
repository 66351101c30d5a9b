package org.openwide.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.timeline.Timeline;

/** Everything that a patient needs to register, running on this machine. */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final StackOptions options;
    private final StackPorts ports;
    private final Secrets secrets;
    private final HomeLock lock;
    private final Leftovers leftovers;
    private final Children children;
    private final Directory directory;
    private final Supervisor supervisor;
    private final Timeline timeline;
    private @Nullable PhoneAndMailbox inbox;
    private String registrationLink = "";
    private Duration startTime = Duration.ZERO;
    private volatile boolean closed;

    private LocalStack(StackOptions options) {
        this.options = options;
        ports = new StackPorts(options.port());
        lock = HomeLock.take(options.home());
        secrets = new Secrets(options.home().resolve("keys"));
        leftovers = new Leftovers(options.home().resolve("processes"));
        children = new Children(leftovers);
        directory = new Directory(options.home(), ports);
        timeline = new Timeline(StackPorts.LOOPBACK + ":" + ports.kafka());
        supervisor = new Supervisor(new Reporter(leftovers, directory, options.progress()));
    }

    /** Starts all of it and returns when all of it is ready; what was started is stopped again when something fails. */
    public static LocalStack start(StackOptions options) {
        var stack = create(options);
        stack.bringUp();
        return stack;
    }

    /** A stack that is not running yet, but that can be closed at any time from now on. */
    static LocalStack create(StackOptions options) {
        return new LocalStack(options);
    }

    void bringUp() {
        try {
            bringUpOrFail();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new StackFailure("The stack was stopped while it started.", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void bringUpOrFail() throws InterruptedException {
        var began = Instant.now();
        // of a stack that was killed
        directory.remove();
        var database = DatabaseChoice.of(options.environment());
        endLeftovers();
        ports.checkAllFree(!(database instanceof DatabaseChoice.Given));
        var preparation = new Preparation(options, ports, secrets, database, children);
        preparation.ofFolders();
        preparation.ofOwnProgram();
        startInbox();
        say("Starting the broker and " + database.inWords());
        startInfrastructure(preparation);
        preparation.ofServices();
        say("Starting the four services");
        preparation.services().forEach(supervisor::run);
        awaitReady(supervisor.names());
        say("Looking after the demo practice");
        makeDemoData(preparation);
        startTime = Duration.between(began, Instant.now());
    }

    private void endLeftovers() throws InterruptedException {
        int ended = leftovers.endAll();
        if (ended > 0) {
            say("Ended " + ended + " processes that an earlier stack had left behind");
        }
    }

    private synchronized void startInbox() {
        if (closed) {
            return;
        }
        inbox = PhoneAndMailbox.start(options, ports, secrets, timeline);
    }

    private void startInfrastructure(Preparation preparation) throws InterruptedException {
        var plans = preparation.infrastructure();
        plans.forEach(supervisor::run);
        awaitReady(plans.stream().map(ProcessPlan::name).toList());
        makeTopics();
        timeline.follow();
    }

    private void makeTopics() throws InterruptedException {
        int partitions = Integer.parseInt(options.environment().getOrDefault("OPENWIDE_TOPICS_PARTITIONS", "6"));
        try {
            Topics.make(StackPorts.LOOPBACK + ":" + ports.kafka(), partitions, PATIENCE);
        } catch (StackFailure e) {
            throw e.withLog(supervisor.process(Plans.KAFKA).plan().log());
        }
    }

    private void awaitReady(List<String> names) throws InterruptedException {
        for (var name : names) {
            supervisor.awaitReady(name, PATIENCE);
        }
    }

    private void makeDemoData(Preparation preparation) throws InterruptedException {
        try (var gateway = new JsonHttp(StackPorts.url(ports.gateway()))) {
            var demo = new DemoData(
                    gateway, secrets.operatorToken(), options.home().resolve("keys"));
            var practice = demo.make();
            registrationLink = demo.registrationLink(practice);
            directory.publish(secrets.operatorToken(), preparation.mongodb().text(), practice);
        }
    }

    /** Where everything is, as in {@code ready.json}. */
    public Ready ready() {
        return directory.current();
    }

    /** What the demo patient opens to register; empty when they are registered already. */
    public String registrationLink() {
        return registrationLink;
    }

    /** How long it took until all was ready. */
    public Duration startTime() {
        return startTime;
    }

    /** Ends a process as a crash does ({@code kill -9}); it is started again. */
    public void kill(String process) {
        supervisor.process(process).kill();
    }

    /** Ends the broker and leaves it away until {@link #startBroker()}. */
    public void stopBroker() {
        supervisor.process(Plans.KAFKA).stop();
    }

    /** Starts the broker again and returns when it is ready. */
    public void startBroker() {
        supervisor.process(Plans.KAFKA).start();
        try {
            supervisor.awaitReady(Plans.KAFKA, PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops everything that was started: the services first, then what they stand on. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        directory.close();
        supervisor.rest();
        children.close();
        timeline.close();
        var names = supervisor.names();
        var infrastructure = List.of(Plans.KAFKA, Plans.MONGODB);
        supervisor.stop(
                names.stream().filter(name -> !infrastructure.contains(name)).toList());
        supervisor.stop(names.stream().filter(infrastructure::contains).toList());
        supervisor.close();
        if (inbox != null) {
            inbox.close();
        }
        leftovers.forgetAll();
        lock.close();
    }

    private void say(String line) {
        options.progress().accept(line);
    }
}
