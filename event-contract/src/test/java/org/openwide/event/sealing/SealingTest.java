package org.openwide.event.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registration.OtpRequested;

class SealingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:42:07Z");
    private static final Recipient NOTIFICATION = Recipient.NOTIFICATION_SERVICE;
    private static final MobileCodeText TEXT = new MobileCodeText("+447700900123", "402915");

    @TempDir
    Path folder = Path.of(".");

    private KeyFiles keys = new KeyFiles(folder, InstantSource.fixed(NOW));

    @BeforeEach
    void makeKeys() {
        keys = new KeyFiles(folder, InstantSource.fixed(NOW));
        keys.make(NOTIFICATION);
    }

    @Test
    void onlyTheRecipientReadsWhatWasSealed() {
        var event = sealedEvent(UUID.randomUUID());

        assertThat(unsealer().open(event.data().sealed(), event, MobileCodeText.class))
                .isEqualTo(TEXT);
        assertThat(event.data().sealed().recipient()).isEqualTo("notification-service");
        keys.make(Recipient.REGISTRATION_SERVICE);
        var stranger = Unsealer.with(keys.privateKeyset(Recipient.REGISTRATION_SERVICE));
        assertThatThrownBy(() -> stranger.open(event.data().sealed(), event, MobileCodeText.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasNoCause();
    }

    @Test
    void whatWasSealedForOneEventDoesNotOpenInAnother() {
        var sealed = sealedEvent(UUID.randomUUID()).data().sealed();
        var other = event(UUID.randomUUID(), sealed);

        assertThatThrownBy(() -> unsealer().open(sealed, other, MobileCodeText.class))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void afterARotationOldEventsOpenForTwentyEightDays() {
        var before = sealedEvent(UUID.randomUUID());

        keys.rotate(NOTIFICATION);

        var after = sealedEvent(UUID.randomUUID());
        assertThat(unsealer().open(before.data().sealed(), before, MobileCodeText.class))
                .isEqualTo(TEXT);
        assertThat(unsealer().open(after.data().sealed(), after, MobileCodeText.class))
                .isEqualTo(TEXT);

        new KeyFiles(folder, InstantSource.fixed(NOW.plus(Duration.ofDays(28)))).rotate(NOTIFICATION);

        assertThatThrownBy(() -> unsealer().open(before.data().sealed(), before, MobileCodeText.class))
                .isInstanceOf(UnreadableEvent.class);
        assertThat(unsealer().open(after.data().sealed(), after, MobileCodeText.class))
                .isEqualTo(TEXT);
    }

    @Test
    void privateKeysAreForTheirOwnerOnlyAndAreNotMadeTwice() throws IOException {
        var first = Files.readString(keys.privateKeyset(NOTIFICATION));

        assertThat(KeysCommand.run(List.of("make", folder.toString()))).isTrue();

        assertThat(Files.readString(keys.privateKeyset(NOTIFICATION))).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(keys.privateKeyset(Recipient.PATIENT_RECORD_SERVICE)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(KeysCommand.run(List.of("rotate", folder.toString(), "nobody")))
                .isFalse();
    }

    @Test
    void aMissingKeysetSaysWhatToDo() {
        var missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> Unsealer.with(missing))
                .hasMessageContaining("make-keys")
                .hasMessageContaining("missing.json");
    }

    private Unsealer unsealer() {
        return Unsealer.with(keys.privateKeyset(NOTIFICATION));
    }

    private Event<OtpRequested> sealedEvent(UUID id) {
        var sealer = Sealer.with(Map.of(NOTIFICATION, keys.publicKeyset(NOTIFICATION)));
        return event(id, sealer.seal(NOTIFICATION, EventType.OTP_REQUESTED, id, TEXT));
    }

    private static Event<OtpRequested> event(UUID id, Sealed sealed) {
        var practice = new Practice("Riverside Dental", "020 7946 0018");
        var data = new OtpRequested(
                "riverside", "p-1001", UUID.randomUUID(), UUID.randomUUID(), NOW, false, practice, "en", sealed);
        return Event.of(id, NOW, 1, new Event.Trace("c", "t"), data);
    }
}
