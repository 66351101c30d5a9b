package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script builds and starts, in a checkout with a Maven and a JDK that only say that they were called. */
class QuickstartBuildIT {

    private static final List<String> MODULES =
            List.of("gateway", "registration-service", "notification-service", "patient-record-service", "local-stack");
    private static final String BUILDS = "Building (the first time";
    private static final String STARTS = "started -XX";

    @TempDir
    Path checkout;

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("../quickstart"), checkout.resolve("quickstart"), StandardCopyOption.COPY_ATTRIBUTES);
        program(
                "bin/mvn",
                "for m in " + String.join(" ", MODULES) + "; do echo jar > $m/target/$m-1.jar.original; done;"
                        + " echo jar > local-stack/target/local-stack-1.jar; echo jar > local-stack/target/local-stack-1-exec.jar");
        program("jdk/bin/java", "echo started \"$@\"");
        program("jdk/bin/javac", "true");
        write("jdk/release", "JAVA_VERSION=\"25\"\n", Duration.ofHours(1));
        for (var module : MODULES) {
            write(module + "/src/main/java/A.java", "class A {}", Duration.ofHours(1));
            Files.createDirectories(checkout.resolve(module + "/target"));
        }
        for (var folder : List.of("src/main/java", "src/main")) {
            for (var module : MODULES) {
                age(checkout.resolve(module).resolve(folder), Duration.ofHours(1));
            }
        }
    }

    @Test
    void buildsOnceAndThenOnlyStarts() throws Exception {
        assertThat(quickstart()).contains(BUILDS, STARTS);
        assertThat(quickstart()).contains(STARTS).doesNotContain(BUILDS);
    }

    @Test
    void buildsAgainWhatAFileWasTakenOutOf() throws Exception {
        quickstart();
        past("target/quickstart-built", "gateway/target/gateway-1.jar.original");

        Files.delete(checkout.resolve("gateway/src/main/java/A.java"));

        assertThat(quickstart()).contains(BUILDS, STARTS);
    }

    @Test
    void buildsEverythingAnewWhenABuildWasInterrupted() throws Exception {
        quickstart();
        Files.move(checkout.resolve("target/quickstart-built"), checkout.resolve("target/quickstart-began"));
        var half = Files.writeString(checkout.resolve("gateway/target/gateway-0.jar"), "half of it");

        assertThat(quickstart()).contains(BUILDS, STARTS);

        assertThat(half).doesNotExist();
        assertThat(quickstart()).doesNotContain(BUILDS);
    }

    @Test
    void findsItsCheckoutBehindALinkAndFromAnotherFolder() throws Exception {
        var elsewhere = Files.createDirectories(checkout.resolve("some where/else"));
        var link = Files.createSymbolicLink(elsewhere.resolve("start it"), Path.of("../../quickstart"));

        assertThat(quickstart(Path.of(".").resolve(link.getFileName()), elsewhere))
                .contains(BUILDS, STARTS);
        assertThat(elsewhere.resolve("target")).doesNotExist();
    }

    @Test
    void leavesABuildAloneThatIsStillAtWork() throws Exception {
        var other = new ProcessBuilder("bash", "-c", "exec -a quickstart cat").start();
        try {
            var mark = Files.writeString(
                    Files.createDirectories(checkout.resolve("target")).resolve("quickstart-began"),
                    other.pid() + "\n");

            assertThat(quickstart()).contains("Another ./quickstart (process " + other.pid() + ")");
            assertThat(mark).hasContent(Long.toString(other.pid()));
        } finally {
            other.destroy();
            other.waitFor();
        }

        assertThat(quickstart()).contains(BUILDS, STARTS);
    }

    @Test
    void startsTheNewestOfSeveralVersions() throws Exception {
        quickstart();
        write("local-stack/target/local-stack-0-exec.jar", "older", Duration.ofMinutes(5));

        assertThat(quickstart()).contains("local-stack-1-exec.jar").doesNotContain("local-stack-0-exec.jar");
    }

    private void past(String... files) throws IOException {
        for (var file : files) {
            age(checkout.resolve(file), Duration.ofMinutes(30));
        }
    }

    private void program(String name, String script) throws IOException {
        var file = write(name, "#!/bin/sh\n" + script + "\n", Duration.ZERO);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path write(String name, String content, Duration ago) throws IOException {
        var file = checkout.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, content);
        age(file, ago);
        return file;
    }

    private static void age(Path file, Duration ago) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    }

    private String quickstart() throws IOException, InterruptedException {
        return quickstart(checkout.resolve("quickstart"), checkout);
    }

    private String quickstart(Path script, Path folder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("CDPATH", ".:" + checkout);
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        builder.environment().put("PATH", checkout.resolve("bin") + ":/usr/bin:/bin");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
