package org.openwide.patientrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Database;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What the service needs around it, once for all tests of this JVM: a broker, a database and everyone's keys. */
final class Surroundings {

    static final String OPERATOR_KEY = "operator-key-of-the-tests";
    static final String NOTIFICATION_SECRET = "secret-of-the-notification-service";

    private static final Path FOLDER = folder();
    static final Broker BROKER = Broker.start(FOLDER.resolve("kafka"), 0);
    static final Database DATABASE = Database.inMemory();
    static final KeyFiles KEYS = keys();

    private Surroundings() {}

    static void describe(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", BROKER::bootstrapServers);
        properties.add("spring.mongodb.uri", () -> DATABASE.uri("patient-records"));
        properties.add("server.port", () -> 0);
        properties.add("server.address", () -> "127.0.0.1");
        properties.add("openwide.topics.replication", () -> 1);
        properties.add("openwide.topics.partitions", () -> 3);
        properties.add("openwide.portal.url", () -> "https://portal.example.org/");
        properties.add("openwide.numbers.allow-fictional", () -> true);
        properties.add("openwide.sms.base-url", () -> "http://127.0.0.1:1");
        properties.add("openwide.operator.key-sha256", () -> sha256(OPERATOR_KEY));
        properties.add("openwide.introspection.notification-secret", () -> NOTIFICATION_SECRET);
        properties.add("openwide.introspection.cache-for", () -> "1s");
        properties.add("openwide.sealing.private-keyset", () -> KEYS.privateKeyset(Recipient.PATIENT_RECORD_SERVICE));
        properties.add("openwide.sealing.registration-keyset", () -> KEYS.publicKeyset(Recipient.REGISTRATION_SERVICE));
        properties.add("openwide.sealing.notification-keyset", () -> KEYS.publicKeyset(Recipient.NOTIFICATION_SERVICE));
    }

    static String sha256(String text) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return java.util.HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("patient-record-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyFiles keys() {
        var files = new KeyFiles(FOLDER.resolve("keys"), InstantSource.system());
        Arrays.stream(Recipient.values()).forEach(files::make);
        return files;
    }
}
