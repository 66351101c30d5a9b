package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the inbox's page asks. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InboxMessagesIT {

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
    void handsOutWhatIsNewSinceACursor() throws Exception {
        inbox.text("one");
        inbox.email("<p>Hello</p>");
        var first = messages("");
        inbox.text("two");
        var second = messages(first.path("next").asString());

        assertThat(first.path("whole").asBoolean()).isTrue();
        assertThat(first.at("/texts/0/text").asString()).isEqualTo("one");
        assertThat(first.at("/emails/0/rendered").asString()).isEqualTo("/emails/0");
        assertThat(second.path("whole").asBoolean()).isFalse();
        assertThat(second.path("texts")).hasSize(1);
        assertThat(second.at("/texts/0/text").asString()).isEqualTo("two");
        assertThat(second.path("emails")).isEmpty();
        assertThat(second.at("/kept/texts").asInt()).isEqualTo(2);
        assertThat(messages("of-another-run.7.7").path("texts")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sian+news@example.org",
                "sian%2Bnews@example.org",
                "sian%2bnews%40example.org",
                "Sian+News@Example.org"
            })
    void findsAnAddressWithAPlusHoweverTheQuerySpellsIt(String to) throws Exception {
        inbox.email("sian@example.org", "<p>Another</p>");
        inbox.email("sian+news@example.org", "<p>Hello</p>");

        var emails = Json.tree(inbox.get("/api/emails?to=" + to).body());

        assertThat(emails).hasSize(1);
        assertThat(emails.at("/0/to").asString()).isEqualTo("sian+news@example.org");
    }

    @Test
    void clearsBothOnDiskToo() throws Exception {
        inbox.text("one");
        inbox.email("<p>Hello</p>");
        var cursor = messages("").path("next").asString();

        assertThat(inbox.send(inbox.request("/api/messages").DELETE()).statusCode())
                .isEqualTo(204);

        assertThat(messages(cursor).path("whole").asBoolean()).isTrue();
        assertThat(messages(cursor).path("texts")).isEmpty();
        assertThat(inbox.get("/api/texts").body()).isEqualTo("[]");
        assertThat(inbox.get("/api/emails").body()).isEqualTo("[]");
        assertThat(folder.resolve("texts.jsonl")).isEmptyFile();
        assertThat(folder.resolve("emails.jsonl")).isEmptyFile();
        assertThat(inbox.send(inbox.request("/api/messages").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void tellsItsWindowsThatSomethingIsNew() throws Exception {
        var stream = inbox.open("/api/changes");
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            var before = nextData(lines);

            inbox.text("one");

            assertThat(nextData(lines)).isNotEqualTo(before);
        }
    }

    @Test
    void answersAWindowTooManySoThatItAsksByItself() throws Exception {
        for (int i = 0; i < 32; i++) {
            inbox.open("/api/changes");
        }

        var refused = inbox.get("/api/changes");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
    }

    @Test
    void answersWithoutEventsWhereThereIsNoTimeline() throws Exception {
        var events = Json.tree(inbox.get("/api/events").body());

        assertThat(events.path("events")).isEmpty();
        assertThat(events.path("brokerAway").asBoolean()).isTrue();
    }

    private static String nextData(BufferedReader lines) throws Exception {
        var line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line;
    }

    private JsonNode messages(String after) throws Exception {
        return Json.tree(inbox.get("/api/messages?after=" + after).body());
    }
}
