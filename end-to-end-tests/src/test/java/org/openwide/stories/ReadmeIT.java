package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openwide.house.Needs;

/** The README's journey by curl, as written there, registers the demo patient. */
class ReadmeIT {

    private static final String TEXTS = "curl -s \"$INBOX/texts?to=%2B447700900123\"";
    private static final String EMAILS = "curl -s \"$INBOX/emails?to=amara.okafor@example.org\"";

    private final Stack stack = Stack.shared();

    @Test
    void theEightCallsRegisterTheDemoPatient() throws Exception {
        Needs.orSkip(isOnPath("curl"), "this machine has no curl");
        var calls = journey();
        assertThat(calls).hasSize(8);
        calls.add(7, until(calls.get(7), "registered.:true"));
        calls.add(5, until(EMAILS, "confirm-email"));
        calls.add(3, until(TEXTS, "#"));

        var said = run(String.join("\n", settings()) + "\n" + String.join("\n", calls));

        assertThat(said)
                .contains("\"registered\":true", "\"email\":\"amara.okafor@example.org\"", "\"version\":2")
                .doesNotContain("urn:openwide:problem");
    }

    /** What a person does by looking: waits until a call shows what they wait for. */
    private static String until(String call, String shows) {
        return "for look in $(seq 600); do " + call + " | grep -q '" + shows + "' && break; sleep 0.1; done";
    }

    private List<String> settings() {
        var inbox = URI.create(stack.ready().text("inbox"));
        var link = stack.said()
                .lines()
                .filter(line -> line.contains("/start#"))
                .findFirst()
                .orElseThrow();
        return List.of(
                "LINK=" + link.substring(link.indexOf('#') + 1).strip(),
                "API=" + stack.ready().text("gateway") + "/api INBOX=" + inbox
                        + "/api JSON='content-type: application/json'",
                lines().stream()
                        .filter(line -> line.startsWith("field()"))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> journey() {
        var ready = stack.ready().file().toString();
        return new ArrayList<>(lines().stream()
                .dropWhile(line -> !line.equals("<!-- journey -->"))
                .skip(2)
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line.replace(".openwide/ready.json", ready))
                .toList());
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String script) throws Exception {
        var bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        var said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
