package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** True once the broker of these data takes requests: what listens on its port may be anyone's, or still be starting. */
record KafkaReadiness(int port, Path data) implements BooleanSupplier {

    private static final String PATIENCE_MILLIS = "2000";

    @Override
    public boolean getAsBoolean() {
        return StackPorts.isListening(port) && serves();
    }

    private boolean serves() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                StackPorts.LOOPBACK + ":" + port,
                "client.id",
                "local-stack",
                "request.timeout.ms",
                PATIENCE_MILLIS,
                "default.api.timeout.ms",
                PATIENCE_MILLIS);
        // Kafka finds its own parts through the thread's class loader, and after a death that is not always ours
        Thread.currentThread().setContextClassLoader(Admin.class.getClassLoader());
        try (var admin = Admin.create(settings)) {
            var cluster = admin.describeCluster();
            // a broker that is fenced off is not among the nodes
            return cluster.nodes().get().size() == 1
                    && cluster.clusterId().get().equals(clusterId());
        } catch (ExecutionException | KafkaException | IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String clusterId() throws IOException {
        var formatted = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("meta.properties"))) {
            formatted.load(file);
        }
        return formatted.getProperty("cluster.id", "");
    }
}
