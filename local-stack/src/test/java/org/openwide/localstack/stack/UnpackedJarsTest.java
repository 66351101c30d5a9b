package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedJarsTest {

    @TempDir
    Path folder;

    @Test
    void makeRoomWhenNoStackUsedThemForADay() throws IOException {
        var used = usedBefore("used", Duration.ofDays(3));
        var recent = usedBefore("recent", Duration.ofHours(2));
        var old = usedBefore("old", Duration.ofDays(3));

        new UnpackedJars(folder).use(used);

        assertThat(used).exists();
        assertThat(recent).exists();
        assertThat(old).doesNotExist();
    }

    private Path usedBefore(String name, Duration ago) throws IOException {
        var made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("some.jar"), "content");
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(ago)));
        return made;
    }
}
