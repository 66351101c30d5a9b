package org.openwide.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.house.Blocking;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.openwide.localstack.Mailbox;
import org.openwide.localstack.Phone;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The service with everything it talks to, for real, once for all tests of this JVM. */
public final class Stack {

    public static final String SIGNATURE_SECRET = "a-signature-secret-for-tests";
    public static final String API_SECRET = "canary-api-secret";

    private static final Stack STACK = new Stack();

    public final Phone phone = Phone.start(0);
    public final Mailbox mailbox = Mailbox.start(0);
    public final KeyServer keyServer = KeyServer.start();
    public final Database database = Database.inMemory();
    public final Sealer sealer;
    public final Topics topics;
    private final ConfigurableApplicationContext service;

    private Stack() {
        Blocking.isAnErrorOnEventLoops();
        Path folder = temporaryFolder();
        var keys = new KeyFiles(folder.resolve("keys"), InstantSource.system());
        keys.make(Recipient.NOTIFICATION_SERVICE);
        sealer = Sealer.with(Map.of(Recipient.NOTIFICATION_SERVICE, keys.publicKeyset(Recipient.NOTIFICATION_SERVICE)));
        Broker broker = Broker.start(folder.resolve("kafka"), 0);
        service = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .run(arguments(settings(broker, keys.privateKeyset(Recipient.NOTIFICATION_SERVICE)), ofTheProvider()));
        topics = new Topics(broker.bootstrapServers());
    }

    public static Stack running() {
        STACK.phone.behave();
        STACK.mailbox.behave();
        return STACK;
    }

    public URI url() {
        String port = bean(Environment.class).getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    private static String[] arguments(Map<String, String> settings, Map<String, String> more) {
        return Stream.of(settings, more)
                .flatMap(all -> all.entrySet().stream())
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Map<String, String> ofTheProvider() {
        return Map.of(
                "openwide.sms.base-url", phone.url().toString(),
                "openwide.sms.api-key", "canary-key",
                "openwide.sms.api-secret", API_SECRET,
                "openwide.sms.signature-secret", SIGNATURE_SECRET,
                "openwide.sms.timeout", "700ms",
                "openwide.sms.lease", "3s",
                "openwide.sms.retry.first", "200ms",
                "openwide.sms.retry.longest", "1s");
    }

    private Map<String, String> settings(Broker broker, Path privateKeyset) {
        return Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("logging.level.org.apache.kafka", "error"),
                Map.entry("spring.kafka.bootstrap-servers", broker.bootstrapServers()),
                Map.entry("spring.mongodb.uri", database.uri("notification")),
                Map.entry("spring.mail.host", mailbox.host()),
                Map.entry("spring.mail.port", Integer.toString(mailbox.port())),
                Map.entry("openwide.topics.replication", "1"),
                Map.entry("openwide.topics.partitions", "2"),
                Map.entry("openwide.portal.url", "http://portal.example.org"),
                Map.entry("openwide.sealing.private-keyset", privateKeyset.toString()),
                Map.entry("openwide.mail.from", "no-reply@portal.example.org"),
                Map.entry("openwide.mail.retry-first", "200ms"),
                Map.entry("openwide.sending.look-every", "200ms"),
                Map.entry("openwide.introspection.url", keyServer.url().toString()),
                Map.entry("openwide.introspection.secret", KeyServer.SECRET),
                Map.entry("openwide.introspection.cache", "100ms"));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("notification-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
