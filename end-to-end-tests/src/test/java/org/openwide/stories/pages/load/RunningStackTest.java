package org.openwide.stories.pages.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningStackTest {

    private static final String READY = """
            {
              "gateway" : "http://127.0.0.1:8080",
              "inbox":"http://127.0.0.1:8084",
              "kafka":"127.0.0.1:8086",
              "operatorToken":"operators-own",
              "practice":{"id":"riverside","key":"practices-own"},
              "processes":{"gateway":{"pid":4711,"url":"http://127.0.0.1:8080","log":"logs/gateway.log"}}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isReadFromItsFile() throws IOException {
        assertThat(read(READY))
                .isEqualTo(new RunningStack(
                        URI.create("http://127.0.0.1:8080"),
                        URI.create("http://127.0.0.1:8084"),
                        "riverside",
                        "practices-own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.9:8080", "http://[::1]:8080"})
    void mayBeAnywhereOnThisMachine(String gateway) throws IOException {
        assertThat(read(READY.replaceFirst("http://127.0.0.1:8080", gateway)).gateway())
                .isEqualTo(URI.create(gateway));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1:8080", "http://[2001:db8::1]:8080"})
    void isNeverOnAnotherMachine(String gateway) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(READY.replaceFirst("http://127.0.0.1:8080", gateway)))
                .withMessage(gateway + " is not this machine.");
    }

    @Test
    void hasItsInboxOnThisMachineToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(READY.replace("http://127.0.0.1:8084", "http://192.0.2.1:8084")))
                .withMessageContaining("not this machine");
    }

    @Test
    void isNeverAnAddressWithoutAHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(READY.replaceFirst("http://127.0.0.1:8080", "mailto:someone@example.org")))
                .withMessageContaining("not this machine");
    }

    @Test
    void isToBeStartedWhereThereIsNoFile() {
        var nowhere = folder.resolve("ready.json").toString();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningStack.of(nowhere))
                .withMessageContaining(nowhere)
                .withMessageContaining("./quickstart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "inbox", "id", "key"})
    void saysWhatIsMissingInItsFile(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(READY.replaceFirst("\"" + name + "\"", "\"other\"")))
                .withMessageContaining(name);
    }

    private RunningStack read(String json) throws IOException {
        return RunningStack.of(
                Files.writeString(folder.resolve("ready.json"), json).toString());
    }
}
