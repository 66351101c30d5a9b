package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseChoiceTest {

    @TempDir
    Path folder;

    @Test
    void aGivenDatabaseComesFirst() {
        var choice =
                DatabaseChoice.of(Map.of("OPENWIDE_MONGODB_URI", "mongodb://u:secret@db:1", "PATH", mongodOnPath()));

        assertThat(choice.inWords())
                .contains("mongodb://db:1")
                .contains("OPENWIDE_MONGODB_URI")
                .doesNotContain("secret");
    }

    @Test
    void thenAMongodOnThePath() {
        var choice = DatabaseChoice.of(Map.of("PATH", "/nowhere:" + mongodOnPath()));

        assertThat(choice).isEqualTo(new DatabaseChoice.Mongod(folder.resolve("mongod")));
    }

    @Test
    void elseTheEmbeddedOne() {
        assertThat(DatabaseChoice.of(Map.of("PATH", "/nowhere")).inWords()).contains("embedded");
    }

    private String mongodOnPath() {
        try {
            var mongod = Files.writeString(folder.resolve("mongod"), "");
            Files.setPosixFilePermissions(mongod, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
