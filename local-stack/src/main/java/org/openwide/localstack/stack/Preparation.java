package org.openwide.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Everything that must be there before the processes start. */
final class Preparation {

    private final StackOptions options;
    private final OwnProgram own;
    private final Map<Service, FastJar> jars = new EnumMap<>(Service.class);
    private final Secrets secrets;
    private final DatabaseChoice database;
    private final MongoUri mongodb;
    private final Plans plans;
    private final ServiceEnvironment environment;

    Preparation(StackOptions options, StackPorts ports, Secrets secrets, DatabaseChoice database, Children children) {
        this.options = options;
        this.secrets = secrets;
        this.database = database;
        var finder = new JarFinder(options.root());
        for (var service : Service.values()) {
            jars.put(service, new FastJar(finder.service(service), JvmOptions.SERVICE, children));
        }
        own = OwnProgram.in(finder, children);
        mongodb = database instanceof DatabaseChoice.Given given
                ? given.uri()
                : new MongoUri("mongodb://" + StackPorts.LOOPBACK + ":" + ports.mongodb());
        plans = new Plans(options, ports, own);
        environment = new ServiceEnvironment(ports, secrets, mongodb, options.environment());
    }

    MongoUri mongodb() {
        return mongodb;
    }

    void ofFolders() {
        try {
            for (var name : List.of("logs", "kafka", "mongodb")) {
                Files.createDirectories(options.home().resolve(name));
            }
            for (var log : Files.newDirectoryStream(options.home().resolve("logs"), "*.log")) {
                Files.move(log, Path.of(log + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        secrets.makeKeysets();
    }

    void ofOwnProgram() throws InterruptedException {
        if (!own.isRehearsed()) {
            alone(this::rehearseOwnProgram);
        }
    }

    private void rehearseOwnProgram() throws InterruptedException {
        var log = plans.log("rehearsal-local-stack");
        prepare("the broker", own::isRehearsed, () -> own.prepare(options.environment(), log));
    }

    /** Needs the broker and the database: a service's rehearsal gets as far as asking for them. */
    void ofServices() throws InterruptedException {
        if (!Arrays.stream(Service.values()).map(this::jar).allMatch(Preparation::isDone)) {
            alone(this::rehearseServices);
        }
    }

    private static boolean isDone(FastJar jar) {
        return jar.isRehearsed() || !jar.isPreparable();
    }

    private void alone(Step step) throws InterruptedException {
        try (var _ = PreparationLock.take(options.root())) {
            step.run();
        } catch (IOException e) {
            options.progress().accept("Nothing is prepared to start fast: " + e.getMessage());
        }
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private void rehearseServices() throws InterruptedException {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var rehearsal : two.invokeAll(
                    Arrays.stream(Service.values()).map(this::rehearsalOf).toList())) {
                rehearsal.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Callable<Boolean> rehearsalOf(Service service) {
        var jar = jar(service);
        var log = plans.log("rehearsal-" + service.processName());
        return () -> {
            prepare(
                    "the " + service.processName(),
                    () -> isDone(jar),
                    () -> jar.prepare(environment.of(service), log, List.of()));
            return true;
        };
    }

    List<ProcessPlan> infrastructure() {
        return switch (database) {
            case DatabaseChoice.Given _ -> List.of(plans.kafka());
            case DatabaseChoice.Mongod mongod -> List.of(plans.kafka(), plans.mongod(mongod.executable()));
            case DatabaseChoice.Embedded _ -> List.of(plans.kafka(), plans.embeddedMongodb());
        };
    }

    List<ProcessPlan> services() {
        return List.of(Service.PATIENT_RECORD, Service.REGISTRATION, Service.NOTIFICATION, Service.GATEWAY).stream()
                .map(service -> plans.service(service, jar(service), environment.of(service)))
                .toList();
    }

    private FastJar jar(Service service) {
        return Objects.requireNonNull(jars.get(service));
    }

    private void prepare(String what, BooleanSupplier isDone, Rehearsal rehearsal) throws InterruptedException {
        if (isDone.getAsBoolean()) {
            return;
        }
        options.progress().accept("Preparing " + what + " to start fast (once after a build)");
        var problem = rehearsal.run();
        if (problem != null) {
            options.progress().accept("  left out: " + problem);
        }
    }

    private interface Rehearsal {
        /** Why it came to nothing, or null. */
        @Nullable
        String run() throws InterruptedException;
    }
}
