package org.openwide.event.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.openwide.event.Topic;
import org.openwide.event.json.EventJson;
import tools.jackson.core.type.TypeReference;

/**
 * Makes and rotates the keysets of one service in a folder: {@code SERVICE.private.json} (only its owner can read it),
 * {@code SERVICE.public.json} for the producers, and {@code SERVICE.retired.json} with the time each old key was retired.
 *
 * <p>An old private key stays as long as a topic may still hold what was sealed to it.
 */
public final class KeyFiles {

    /** How long a retired private key is kept: as long as the topics keep events. */
    public static final Duration RETIREMENT = Topic.RETENTION;

    private final Path folder;
    private final InstantSource clock;

    public KeyFiles(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Path privateKeyset(Recipient service) {
        return folder.resolve(service.serviceName() + ".private.json");
    }

    public Path publicKeyset(Recipient service) {
        return folder.resolve(service.serviceName() + ".public.json");
    }

    /**
     * Makes the keysets of a service where there are none yet; what is there stays as it is. A public file that is
     * missing or older than the private one, as a crash leaves it, is made from it.
     */
    public void make(Recipient service) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(privateKeyset(service))) {
                publish(service, Keysets.parsePrivate(privateKeyset(service)));
            } else {
                write(service, KeysetHandle.generateNew(Keysets.parameters()));
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not make keys in " + folder, e);
        }
    }

    /**
     * Adds a new key that is sealed to from now on, and drops keys that were retired longer than {@link #RETIREMENT} ago.
     * Give the private file to the service before the public one to the producers.
     */
    public void rotate(Recipient service) {
        try {
            var retired = retired(service);
            var now = clock.instant();
            var old = Keysets.parsePrivate(privateKeyset(service));
            retired.put(String.valueOf(old.getPrimary().getId()), now);
            var keys = KeysetHandle.newBuilder();
            for (var i = 0; i < old.size(); i++) {
                var id = old.getAt(i).getId();
                if (now.isBefore(retired.getOrDefault(String.valueOf(id), now).plus(RETIREMENT))) {
                    keys.addEntry(KeysetHandle.importKey(old.getAt(i).getKey()).withFixedId(id));
                } else {
                    retired.remove(String.valueOf(id));
                }
            }
            keys.addEntry(KeysetHandle.generateEntryFromParameters(Keysets.parameters())
                    .withRandomId()
                    .makePrimary());
            // first, as a key without a time would never be dropped; written in vain, the next rotation corrects it
            replace(retiredFile(service), EventJson.mapper().writeValueAsString(retired), "rw-------");
            write(service, keys.build());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not rotate the keys of " + service.serviceName(), e);
        }
    }

    private void write(Recipient service, KeysetHandle keys) throws GeneralSecurityException, IOException {
        replace(
                privateKeyset(service),
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()),
                "rw-------");
        publish(service, keys);
    }

    private void publish(Recipient service, KeysetHandle keys) throws GeneralSecurityException, IOException {
        var published = TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle());
        var file = publicKeyset(service);
        if (!Files.exists(file) || !Files.readString(file).equals(published)) {
            replace(file, published, "rw-r--r--");
        }
    }

    private Map<String, Instant> retired(Recipient service) {
        try {
            return Files.exists(retiredFile(service))
                    ? EventJson.mapper().readValue(Files.readString(retiredFile(service)), new TypeReference<>() {})
                    : new HashMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path retiredFile(Recipient service) {
        return folder.resolve(service.serviceName() + ".retired.json");
    }

    private void replace(Path file, String content, String permissions) throws IOException {
        var draft = Files.createTempFile(
                folder,
                "keys",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(permissions));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
