package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.localstack.Ports;

/** The broker and the database as programs of their own. */
class MainIT {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, port {1} after its own")
    @CsvSource({"broker,0", "broker,1", "database,0"})
    void endsWhenItCannotStartAndSaysWhy(String program, int taken) throws Exception {
        int port = Ports.free(2);
        try (var someone = new ServerSocket(port + taken, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(someone.isBound()).isTrue();
            var process = new ProcessBuilder(new OwnProgram(Optional.empty())
                            .command(JvmOptions.BROKER, program, folder.toString(), Integer.toString(port)))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).isNotZero();
            assertThat(folder.resolve("log")).content(UTF_8).contains(String.valueOf(port));
        }
    }
}
