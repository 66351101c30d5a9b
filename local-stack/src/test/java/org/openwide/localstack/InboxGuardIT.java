package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the inbox refuses to whoever may ask from elsewhere, and what it keeps its own pages from doing. */
class InboxGuardIT {

    @TempDir
    Path folder;

    private RunningInbox inbox;

    @BeforeEach
    void start() {
        inbox = RunningInbox.in(folder);
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @Test
    void showsAnEmailThatCanDoNothing() throws Exception {
        inbox.email("<p>Hello</p><script>alert(1)</script>");

        var page = inbox.get("/emails/0");

        assertThat(page.body())
                .startsWith("<!doctype html><base target=\"_blank\">")
                .contains("<p>Hello</p>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';")
                .contains("form-action 'none'")
                .doesNotContain("script")
                .doesNotContain("allow-same-origin");
        assertThat(inbox.get("/emails/1").statusCode()).isEqualTo(404);
        assertThat(inbox.get("/emails/x").statusCode()).isEqualTo(404);
        assertThat(inbox.get("/emails/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void isAPageOfItsOwnFilesOnly() throws Exception {
        var page = inbox.get("/");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe")
                .contains("frame-ancestors 'none'");
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContain("http");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son\\w+=");
        assertThat(inbox.get("/inbox.js").headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
        assertThat(inbox.get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(inbox.get("/../inbox.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "127.0.0.1.rebound.example:80", "localhost.rebound.example", ""})
    void refusesAHostThatIsNotLoopback(String host) throws Exception {
        for (var path :
                new String[] {"/", "/api/texts", "/api/emails", "/api/messages", "/api/faults", "/api/events"}) {
            assertThat(inbox.statusFor(path, host)).as(path).isEqualTo("421");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8084", "127.0.0.1:1", "[::1]:8084"})
    void answersByEachNameOfLoopback(String host) throws Exception {
        assertThat(inbox.statusFor("/api/texts", host)).isEqualTo("200");
    }

    @Test
    void letsNoOtherWebsiteChangeAnything() throws Exception {
        var other = "https://elsewhere.example";
        var own = inbox.url().toString();

        assertThat(inbox.send(inbox.request("/api/messages")
                                .header("Origin", other)
                                .DELETE())
                        .statusCode())
                .isEqualTo(403);
        assertThat(inbox.send(inbox.request("/api/faults")
                                .header("Origin", other)
                                .PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(inbox.send(inbox.request("/sms/json").header("Origin", other).POST(BodyPublishers.ofString("to=1")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(inbox.send(inbox.request("/api/messages")
                                .header("Origin", own)
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
    }
}
