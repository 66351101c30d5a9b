package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;

/** Every secret of one stack, made when it is first asked for and then kept in a file of its own. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;
    private final KeyFiles keysets;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.folder = folder;
        this.keysets = new KeyFiles(folder, InstantSource.system());
    }

    void makeKeysets() {
        Arrays.stream(Recipient.values()).forEach(keysets::make);
    }

    Path privateKeyset(Recipient service) {
        return keysets.privateKeyset(service);
    }

    Path publicKeyset(Recipient service) {
        return keysets.publicKeyset(service);
    }

    String pepper() {
        return kept("codes-pepper", Base64.getEncoder());
    }

    String operatorToken() {
        return kept("operator-token", Base64.getUrlEncoder().withoutPadding());
    }

    String operatorTokenHash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(operatorToken().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String introspection() {
        return kept("introspection-secret", Base64.getUrlEncoder().withoutPadding());
    }

    String smsApiSecret() {
        return kept("sms-api-secret", Base64.getUrlEncoder().withoutPadding());
    }

    String smsSignature() {
        return kept("sms-signature-secret", Base64.getUrlEncoder().withoutPadding());
    }

    private String kept(String name, Base64.Encoder encoder) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[BYTES];
                random.nextBytes(bytes);
                PrivateFiles.write(file, encoder.encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
