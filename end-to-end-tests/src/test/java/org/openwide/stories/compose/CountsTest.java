package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CI says at the end of a run. */
class CountsTest {

    private static final String PASSED = "<testcase name=\"a\"/>";
    private static final String FAILED = "<testcase name=\"a\"><failure message=\"no\"/></testcase>";
    private static final String NO_DOCKER =
            "<testcase name=\"a\"><skipped message=\"disabledWithoutDocker is true and Docker is not available\"/></testcase>";
    private static final String NO_CURL =
            "<testcase name=\"a\"><skipped message=\"this machine has no curl\"/></testcase>";

    @TempDir
    Path folder;

    @Test
    void whatNeedsDockerMayBeSkipped() throws Exception {
        report("gateway", "surefire", 2, 0, 0, PASSED + PASSED);
        report("gateway", "failsafe", 1, 0, 1, NO_DOCKER);

        assertThat(counts()).isEqualTo("0: 2 passed, 0 failed, 1 skipped");
    }

    @Test
    void whatElseIsSkippedFails() throws Exception {
        report("gateway", "surefire", 2, 0, 1, PASSED + NO_CURL);
        report("end-to-end-tests", "failsafe", 1, 0, 1, NO_DOCKER);

        assertThat(counts()).startsWith("1: 1 passed, 0 failed, 2 skipped\n1 were skipped");
    }

    @Test
    void whatFailedFailsAndSoDoesARunOfNothing() throws Exception {
        assertThat(counts()).isEqualTo("1: 0 passed, 0 failed, 0 skipped");

        report("gateway", "surefire", 2, 1, 0, PASSED + FAILED);

        assertThat(counts()).isEqualTo("1: 1 passed, 1 failed, 0 skipped");
    }

    private void report(String module, String kind, int tests, int failures, int skipped, String cases)
            throws IOException {
        var reports = Files.createDirectories(folder.resolve(module + "/target/" + kind + "-reports"));
        Files.writeString(
                reports.resolve("TEST-a.b.C.xml"),
                "<?xml version=\"1.0\"?>\n<testsuite name=\"a.b.C\" tests=\"" + tests + "\" errors=\"0\" skipped=\""
                        + skipped + "\" failures=\"" + failures + "\">\n" + cases + "\n</testsuite>\n");
    }

    private String counts() throws IOException, InterruptedException {
        var script = new ProcessBuilder("bash", Checkout.path(".ci/counts").toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return script.exitValue() + ": " + said.strip();
    }
}
