package org.openwide.event.sealing;

import com.google.crypto.tink.HybridEncrypt;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.openwide.event.EventType;
import org.openwide.event.Sealed;
import org.openwide.event.json.EventJson;

/** Seals parts of events with the public keysets of their recipients. */
public final class Sealer {

    private final Map<Recipient, HybridEncrypt> recipients = new EnumMap<>(Recipient.class);

    private Sealer() {}

    /**
     * A sealer for these recipients.
     *
     * @param publicKeysets files with Tink public keysets in JSON
     * @throws IllegalStateException when a file is missing or is no such keyset, with a sentence on what to do
     */
    public static Sealer with(Map<Recipient, Path> publicKeysets) {
        var sealer = new Sealer();
        publicKeysets.forEach((recipient, file) -> sealer.recipients.put(recipient, Keysets.encryptor(file)));
        return sealer;
    }

    /** Seals the JSON of a value to one recipient, for the one event with this type and id. */
    public Sealed seal(Recipient recipient, EventType type, UUID eventId, Object value) {
        var encrypt = recipients.get(recipient);
        if (encrypt == null) {
            throw new IllegalStateException("no public keyset of " + recipient.serviceName() + " is configured");
        }
        try {
            var plaintext = EventJson.mapper().writeValueAsBytes(value);
            var ciphertext = encrypt.encrypt(plaintext, new SealedContext(type.typeName(), eventId).bytes());
            return new Sealed(
                    recipient.serviceName(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal a part of " + type.typeName(), e);
        }
    }
}
