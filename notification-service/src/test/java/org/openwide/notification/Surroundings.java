package org.openwide.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.openwide.localstack.Mailbox;
import org.openwide.localstack.Phone;

/** Everything the service talks to, for real, in this JVM. */
final class Surroundings {

    final Phone phone = Phone.start(0);
    final Mailbox mailbox = Mailbox.start(0);
    final KeyServer keyServer = KeyServer.start();
    final Database database = Database.inMemory();
    final Path folder = temporaryFolder();
    final Broker broker = Broker.start(folder.resolve("kafka"), 0);
    final Sealer sealer;
    private final Path privateKeyset;

    Surroundings() {
        var keys = new KeyFiles(folder.resolve("keys"), InstantSource.system());
        keys.make(Recipient.NOTIFICATION_SERVICE);
        sealer = Sealer.with(Map.of(Recipient.NOTIFICATION_SERVICE, keys.publicKeyset(Recipient.NOTIFICATION_SERVICE)));
        privateKeyset = keys.privateKeyset(Recipient.NOTIFICATION_SERVICE);
    }

    /** The settings of a service among them, some of them others than usual. */
    String[] arguments(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(ofTheProvider());
        settings.putAll(ofTheRest());
        settings.putAll(others);
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Map<String, String> ofTheProvider() {
        return Map.of(
                "openwide.sms.base-url", phone.url().toString(),
                "openwide.sms.api-key", "canary-key",
                "openwide.sms.api-secret", Stack.API_SECRET,
                "openwide.sms.signature-secret", Stack.SIGNATURE_SECRET,
                "openwide.sms.http.secret", Stack.GATEWAY_SECRET,
                "openwide.sms.timeout", "2s",
                "openwide.sms.lease", "7s",
                "openwide.sms.probe-first", "200ms",
                "openwide.sms.retry.first", "200ms",
                "openwide.sms.retry.longest", "1s");
    }

    private Map<String, String> ofTheRest() {
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
                Map.entry("openwide.introspection.cache", "100ms"),
                // one prefix holds all of Ofcom's drama numbers
                Map.entry("openwide.texts.per-prefix-hour", "10000"),
                Map.entry("openwide.texts.per-prefix-day", "10000"),
                Map.entry("openwide.texts.conversion.texts", "10000"));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("notification-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
