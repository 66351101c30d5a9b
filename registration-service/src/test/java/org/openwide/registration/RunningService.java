package org.openwide.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.house.Blocking;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole service, once for all tests of a run: with a broker, a database, keys and a clock of its own. */
public final class RunningService {

    static {
        Blocking.isAnErrorOnEventLoops();
    }

    private static final RunningService INSTANCE = new RunningService();

    private final Path folder = temporaryFolder();
    private final Broker broker = Broker.start(folder.resolve("kafka"), 0);
    private final Database database = Database.inMemory();
    private final KeyFiles keys = new KeyFiles(folder.resolve("keys"), InstantSource.system());
    private final MovableClock clock = new MovableClock();
    private final List<ConfigurableApplicationContext> services = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;
    private final Topics topics;
    private final Staff staff;

    private RunningService() {
        for (var service : Recipient.values()) {
            keys.make(service);
        }
        context = start();
        topics = new Topics(broker.bootstrapServers(), keys);
        staff = new Staff(broker.bootstrapServers(), keys, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static RunningService get() {
        return INSTANCE;
    }

    private ConfigurableApplicationContext start() {
        return start(broker.bootstrapServers(), database.uri("registration"), clock);
    }

    /** Starts a service of its own, with the same keys. */
    public ConfigurableApplicationContext start(String bootstrapServers, String databaseUri, InstantSource itsClock) {
        ApplicationContextInitializer<GenericApplicationContext> ownClock =
                starting -> starting.registerBean("clock", InstantSource.class, () -> itsClock);
        var started = new SpringApplicationBuilder(RegistrationServiceApplication.class)
                .initializers(ownClock)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                        "--spring.mongodb.uri=" + databaseUri,
                        "--openwide.numbers.allow-fictional=true",
                        "--openwide.sms.base-url=http://127.0.0.1:1",
                        "--openwide.portal.url=https://portal.example.org",
                        "--openwide.codes.pepper=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--openwide.topics.replication=1",
                        "--openwide.topics.partitions=2",
                        "--openwide.sealing.private-keyset=" + keys.privateKeyset(Recipient.REGISTRATION_SERVICE),
                        "--openwide.sealing.notification-keyset=" + keys.publicKeyset(Recipient.NOTIFICATION_SERVICE),
                        "--openwide.sealing.patient-record-keyset="
                                + keys.publicKeyset(Recipient.PATIENT_RECORD_SERVICE));
        services.add(started);
        return started;
    }

    public String url() {
        return urlOf(context);
    }

    public static String urlOf(ConfigurableApplicationContext service) {
        return "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public MovableClock clock() {
        return clock;
    }

    public Topics topics() {
        return topics;
    }

    public Staff staff() {
        return staff;
    }

    /** What the service is made of. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void stop() {
        services.forEach(ConfigurableApplicationContext::close);
        topics.close();
        staff.close();
        database.close();
        broker.close();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("registration-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
