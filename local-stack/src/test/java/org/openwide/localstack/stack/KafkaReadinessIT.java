package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Ports;

class KafkaReadinessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void aBrokerIsReadyForItsOwnStackAlone() throws Exception {
        int port = Ports.free(2);
        var data = folder.resolve("kafka");
        var others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("meta.properties"), "cluster.id=anothers\n");
        try (var broker = Broker.start(data, port)) {
            assertThat(broker.bootstrapServers()).endsWith(":" + port);
            await().atMost(PATIENCE).until(new KafkaReadiness(port, data)::getAsBoolean);
            assertThat(fromAThreadOfTheSystem(new KafkaReadiness(port, data))).isTrue();
            assertThat(new KafkaReadiness(port, others).getAsBoolean()).isFalse();

            // as the stack does it on a fresh broker, twice at once
            try (var two = Executors.newFixedThreadPool(2)) {
                var first = two.submit(() -> make(broker));
                var second = two.submit(() -> make(broker));
                assertThat(first.get()).isTrue();
                assertThat(second.get()).isTrue();
            }
        }
        assertThat(new KafkaReadiness(port, data).getAsBoolean()).isFalse();
    }

    @Test
    void whoeverElseListensOnItsPortIsNoBroker() throws Exception {
        try (var someone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new KafkaReadiness(someone.getLocalPort(), folder).getAsBoolean())
                    .isFalse();
        }
    }

    /** Such as the one that sees a process end: it knows the JDK's classes alone. */
    private static boolean fromAThreadOfTheSystem(BooleanSupplier readiness) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(() -> {
                        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
                        return readiness.getAsBoolean();
                    })
                    .get();
        }
    }

    private static boolean make(Broker broker) throws InterruptedException {
        Topics.make(broker.bootstrapServers(), 1, PATIENCE);
        return true;
    }
}
