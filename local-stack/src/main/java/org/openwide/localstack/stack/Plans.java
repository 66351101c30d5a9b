package org.openwide.localstack.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How each process of the stack is run. */
final class Plans {

    static final String KAFKA = "kafka";
    static final String MONGODB = "mongodb";

    private final StackOptions options;
    private final StackPorts ports;
    private final OwnProgram own;

    Plans(StackOptions options, StackPorts ports, OwnProgram own) {
        this.options = options;
        this.ports = ports;
        this.own = own;
    }

    ProcessPlan kafka() {
        var data = home("kafka");
        Supplier<List<String>> command =
                () -> own.command(JvmOptions.BROKER, "broker", data.toString(), Integer.toString(ports.kafka()));
        return new ProcessPlan(KAFKA, command, small(), log(KAFKA), new KafkaReadiness(ports.kafka(), data));
    }

    ProcessPlan embeddedMongodb() {
        var data = home("mongodb-embedded");
        return mongodb(
                () -> own.command(JvmOptions.DATABASE, "database", data.toString(), Integer.toString(ports.mongodb())));
    }

    ProcessPlan mongod(Path executable) {
        return mongodb(() -> List.of(
                executable.toString(),
                "--dbpath",
                home("mongodb").toString(),
                "--bind_ip",
                StackPorts.LOOPBACK,
                "--port",
                Integer.toString(ports.mongodb()),
                "--wiredTigerCacheSizeGB",
                "0.25"));
    }

    ProcessPlan service(Service service, FastJar jar, Map<String, String> environment) {
        var health = URI.create(StackPorts.url(ports.of(service)) + "/actuator/health/readiness");
        var name = service.processName();
        return new ProcessPlan(name, jar::command, environment, log(name), Http200.at(health));
    }

    Path log(String name) {
        return home("logs").resolve(name + ".log");
    }

    private ProcessPlan mongodb(Supplier<List<String>> command) {
        return new ProcessPlan(MONGODB, command, small(), log(MONGODB), () -> StackPorts.isListening(ports.mongodb()));
    }

    private Map<String, String> small() {
        var environment = new HashMap<>(options.environment());
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private Path home(String name) {
        return options.home().resolve(name);
    }
}
