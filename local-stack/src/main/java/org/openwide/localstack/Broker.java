package org.openwide.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker in this JVM: KRaft, combined with its own controller, loopback only, its log on disk. */
public final class Broker implements AutoCloseable {

    private static final String CONTROLLER = "CONTROLLER";
    private static final int TRIES = 5;

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker on data that an earlier one may have left.
     *
     * @param port where clients connect (the controller takes the port after it), or 0 for any two free ports
     */
    public static Broker start(Path data, int port) {
        if (port != 0) {
            return startAt(data, port);
        }
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return startAt(data, Ports.free(2));
            } catch (PortTaken _) {
                // someone was faster
            }
        }
        return startAt(data, Ports.free(2));
    }

    private static Broker startAt(Path data, int port) {
        // Kafka ends the whole JVM where its controller cannot listen
        if (!Ports.isFree(port) || !Ports.isFree(port + 1)) {
            throw new PortTaken(port);
        }
        format(data);
        var server = new KafkaRaftServer(new KafkaConfig(settings(data, port, port + 1), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw Ports.isFree(port) ? e : new PortTaken(port);
        }
        return new Broker(server, port);
    }

    private static final class PortTaken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        PortTaken(int port) {
            super("Kafka needs the ports " + port + " and " + (port + 1) + ", and someone listens there");
        }
    }

    /** What a client puts into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path data) {
        try {
            Files.createDirectories(data);
            if (Files.exists(data.resolve("meta.properties"))) {
                return;
            }
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false))
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's storage in " + data + " could not be formatted", e);
        }
    }

    private static Map<String, String> settings(Path data, int client, int controller) {
        return Stream.of(where(data, client, controller), alone(), small(), quick())
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> where(Path data, int client, int controller) {
        String host = Ports.LOOPBACK;
        return Map.of(
                "node.id",
                "1",
                "process.roles",
                "broker,controller",
                "log.dirs",
                data.toString(),
                "listeners",
                "PLAINTEXT://" + host + ":" + client + "," + CONTROLLER + "://" + host + ":" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + host + ":" + client,
                "controller.listener.names",
                CONTROLLER,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "controller.quorum.voters",
                "1@" + host + ":" + controller);
    }

    /** One broker is its own replica set. */
    private static Map<String, String> alone() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.num.partitions", "1",
                "num.network.threads", "1",
                "num.io.threads", "2",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "1",
                "group.coordinator.threads", "1",
                "log.cleaner.dedupe.buffer.size", "2097152",
                "log.segment.bytes", "67108864");
    }

    /** Nobody waits for latecomers on one machine. */
    private static Map<String, String> quick() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.coordinator.append.linger.ms", "0",
                "broker.heartbeat.interval.ms", "500");
    }
}
