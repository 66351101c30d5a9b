package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script finds its JDK, with JDKs that are only folders. */
class QuickstartIT {

    @TempDir
    Path folder;

    private final Path script = Path.of("../quickstart").toAbsolutePath().normalize();
    private final Map<String, String> environment = new HashMap<>(System.getenv());

    @BeforeEach
    void lookOnlyHere() {
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("OPENWIDE_JDKS", folder.resolve("jdks").toString());
    }

    @Test
    void takesTheJdkOfJavaHomeFirst() throws Exception {
        var given = jdk("given", "25.0.3");
        jdk("jdks/usual", "25.0.1");

        assertThat(find(given)).isEqualTo(given.toString());
    }

    @Test
    void passesOverOlderJdksOnItsWayToTheUsualFolders() throws Exception {
        var old = jdk("jdks/old", "17.0.12");
        var usual = jdk("jdks/usual", "25");

        assertThat(find(old)).isEqualTo(usual.toString());
    }

    @Test
    void looksInsideWhatAppleCallsABundle() throws Exception {
        var home = jdk("jdks/temurin-25.jdk/Contents/Home", "25.0.2");

        assertThat(find(folder.resolve("nowhere"))).isEqualTo(home.toString());
    }

    @Test
    void passesOverAJdkThatCannotCompile() throws Exception {
        Files.delete(jdk("jdks/jre", "25.0.2").resolve("bin/javac"));

        assertThat(find(folder.resolve("nowhere"))).contains("needs a JDK 25");
    }

    @Test
    void saysWhatToDoWhenThereIsNone() throws Exception {
        jdk("jdks/old", "21.0.4");

        assertThat(find(folder.resolve("nowhere")))
                .contains("needs a JDK 25")
                .contains("JAVA_HOME")
                .contains("https://adoptium.net");
    }

    @Test
    void looksNowhereElseWhenItIsToldWhereJdksAre() throws Exception {
        environment.put("PATH", jdk("of this machine", "25.0.2").resolve("bin") + ":/usr/bin:/bin");

        assertThat(find(folder.resolve("nowhere"))).contains("needs a JDK 25");
    }

    @Test
    void needsNoHome() throws Exception {
        environment.remove("HOME");
        environment.remove("OPENWIDE_JDKS");

        assertThat(find(folder.resolve("nowhere"))).doesNotContain("unbound");
    }

    @Test
    void takesNoOtherArgument() throws Exception {
        jdk("jdks/usual", "25");

        assertThat(say("--help")).contains("There is no --help");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (var tool : new String[] {"java", "javac"}) {
            var file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String find(Path javaHome) throws IOException, InterruptedException {
        environment.put("JAVA_HOME", javaHome.toString());
        return say("--find-jdk");
    }

    private String say(String argument) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", script.toString(), argument)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
