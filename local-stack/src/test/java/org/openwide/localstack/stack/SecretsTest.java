package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.event.sealing.Recipient;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndThenKept() {
        var first = new Secrets(folder);

        assertThat(new Secrets(folder).pepper()).isEqualTo(first.pepper());
        assertThat(new Secrets(folder).operatorToken()).isEqualTo(first.operatorToken());
        assertThat(new Secrets(folder.resolve("other")).pepper()).isNotEqualTo(first.pepper());
    }

    @Test
    void haveTheFormThatTheServicesAskFor() {
        var secrets = new Secrets(folder);

        assertThat(Base64.getDecoder().decode(secrets.pepper())).hasSize(32);
        assertThat(secrets.operatorTokenHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void canOnlyBeReadByTheirOwner() throws IOException {
        var secrets = new Secrets(folder);
        secrets.makeKeysets();
        secrets.smsSignature();

        assertThat(permissions(secrets.privateKeyset(Recipient.REGISTRATION_SERVICE)))
                .isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("sms-signature-secret"))).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
