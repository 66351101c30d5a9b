package org.openwide.event.sealing;

import com.google.crypto.tink.HybridDecrypt;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.openwide.event.Event;
import org.openwide.event.Sealed;
import org.openwide.event.json.EventJson;
import org.openwide.event.kafka.UnreadableEvent;
import tools.jackson.core.JacksonException;

/** Opens what is sealed to one service, with that service's private keyset. */
public final class Unsealer {

    private final HybridDecrypt decrypt;

    private Unsealer(HybridDecrypt decrypt) {
        this.decrypt = decrypt;
    }

    /**
     * An unsealer with the private keyset in this file.
     *
     * @throws IllegalStateException when the file is missing or is no such keyset, with a sentence on what to do
     */
    public static Unsealer with(Path privateKeyset) {
        return new Unsealer(Keysets.decryptor(privateKeyset));
    }

    /**
     * Opens the sealed part of an event.
     *
     * @throws UnreadableEvent when it was sealed to another key or for another event, or isn't what it should be
     */
    public <T> T open(Sealed sealed, Event<?> event, Class<T> type) {
        try {
            var ciphertext = Base64.getUrlDecoder().decode(sealed.ciphertext());
            var plaintext = decrypt.decrypt(ciphertext, SealedContext.of(event).bytes());
            return EventJson.mapper().readValue(plaintext, type);
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException e) {
            // the cause may quote the plaintext: it goes no further
            throw new UnreadableEvent("the sealed part of " + event + " does not open here");
        }
    }
}
