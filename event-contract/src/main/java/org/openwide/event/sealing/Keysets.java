package org.openwide.event.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Tink keysets in files: X25519, HKDF-SHA256, AES-256-GCM (RFC 9180), each key with Tink's prefix. */
final class Keysets {

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Keysets() {}

    static Parameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }

    static HybridEncrypt encryptor(Path publicKeyset) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(read(publicKeyset))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException e) {
            throw unusable("public", publicKeyset, e);
        }
    }

    static HybridDecrypt decryptor(Path privateKeyset) {
        try {
            return parsePrivate(privateKeyset).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        } catch (GeneralSecurityException e) {
            throw unusable("private", privateKeyset, e);
        }
    }

    static KeysetHandle parsePrivate(Path file) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(read(file), InsecureSecretKeyAccess.get());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The keyset " + file + " cannot be read: make it with event-contract's make-keys command.", e);
        }
    }

    private static IllegalStateException unusable(String kind, Path file, GeneralSecurityException e) {
        return new IllegalStateException("The file " + file + " is no " + kind + " keyset for sealing.", e);
    }
}
