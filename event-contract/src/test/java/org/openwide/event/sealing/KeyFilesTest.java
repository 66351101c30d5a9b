package org.openwide.event.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine that goes down in the middle leaves behind. */
class KeyFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:42:07Z");
    private static final Recipient SERVICE = Recipient.NOTIFICATION_SERVICE;

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void makeKeys() {
        keysAt(NOW).make(SERVICE);
    }

    @Test
    void aPublicFileThatIsMissingIsMadeFromThePrivateOne() throws IOException {
        var published = Files.readString(publicFile());
        Files.delete(publicFile());

        keysAt(NOW).make(SERVICE);

        assertThat(Files.readString(publicFile())).isEqualTo(published);
    }

    @Test
    void aKeyIsKnownToBeRetiredBeforeTheNextOneIsThere() throws Exception {
        crashBeforeThePublicFile();

        assertThat(folder.resolve("notification-service.retired.json")).exists();
        keysAt(NOW.plus(Duration.ofDays(28))).make(SERVICE);
        keysAt(NOW.plus(Duration.ofDays(28))).rotate(SERVICE);
        assertThat(Keysets.parsePrivate(keysAt(NOW).privateKeyset(SERVICE)).size())
                .isEqualTo(2);
    }

    @Test
    void aKeyThatStayedInUseAfterAllIsRetiredFromTheRotationThatReplacedIt() throws Exception {
        var before = Files.readString(keysAt(NOW).privateKeyset(SERVICE));
        crashBeforeThePublicFile();
        Files.writeString(keysAt(NOW).privateKeyset(SERVICE), before);

        keysAt(NOW.plus(Duration.ofDays(90))).rotate(SERVICE);

        assertThat(Keysets.parsePrivate(keysAt(NOW).privateKeyset(SERVICE)).size())
                .isEqualTo(2);
    }

    private void crashBeforeThePublicFile() throws IOException {
        Files.delete(publicFile());
        var inTheWay = Files.createFile(Files.createDirectory(publicFile()).resolve("in-the-way"));
        assertThatThrownBy(() -> keysAt(NOW).rotate(SERVICE)).hasMessageContaining("could not rotate");
        Files.delete(inTheWay);
        Files.delete(publicFile());
    }

    private Path publicFile() {
        return keysAt(NOW).publicKeyset(SERVICE);
    }

    private KeyFiles keysAt(Instant time) {
        return new KeyFiles(folder, InstantSource.fixed(time));
    }
}
