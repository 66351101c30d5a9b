package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.localstack.Ports;

/** The broker and the database as programs of their own. */
class MainIT {

    @TempDir
    Path folder;

    @AfterEach
    void endWhatWasLeft() {
        runningFrom(folder).forEach(ProcessHandle::destroyForcibly);
    }

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

    @Test
    void leavesNothingRunningWhenItIsStoppedWhileItPrepares() throws Exception {
        var checkout = Checkout.endlesslyPreparedIn(folder.resolve("checkout"));
        var program = new ProcessBuilder(new OwnProgram(Optional.empty()).command(JvmOptions.BROKER))
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        program.environment().put("OPENWIDE_HOME", folder.resolve("home").toString());
        program.environment().put("OPENWIDE_PORT", Integer.toString(Ports.free(9)));
        var stack = program.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> runningFrom(checkout).size() == 2);

        stack.destroy();

        assertThat(stack.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(stack.descendants()).isEmpty();
        assertThat(runningFrom(checkout)).isEmpty();
        assertThat(folder.resolve("log")).content(UTF_8).contains("Stopped").doesNotContain("Exception");
        assertThat(folder.resolve("home/processes")).doesNotExist();
    }

    private static List<ProcessHandle> runningFrom(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("-jar " + folder))
                .toList();
    }
}
