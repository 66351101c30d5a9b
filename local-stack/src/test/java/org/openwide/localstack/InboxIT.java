package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox's page and API, as people and tests use them. */
class InboxIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void showsTextsByNumberOldestFirst() throws Exception {
        try (var phone = Phone.start(0)) {
            text(phone, "447700900123", "first");
            text(phone, "447700900999", "to someone else");
            text(phone, "447700900123", "second");

            var texts = Json.tree(get(phone, "/api/texts?to=%2B447700900123").body());

            assertThat(texts).hasSize(2);
            assertThat(texts.get(0).propertyNames()).containsExactly("to", "from", "text", "at", "messageId");
            assertThat(texts.get(0).get("to").asString()).isEqualTo("+447700900123");
            assertThat(texts.get(0).get("text").asString()).isEqualTo("first");
            assertThat(texts.get(1).get("text").asString()).isEqualTo("second");
            assertThat(get(phone, "/api/texts?to=+447700900123").body()).isEqualTo(texts.toString());
            assertThat(Json.tree(get(phone, "/api/texts").body())).hasSize(3);
        }
    }

    @Test
    void goesOnWithWhatItKeptEvenWhenTheLastLineWasCutShort() throws Exception {
        try (var mailbox = Mailbox.start(0, folder);
                var phone = Phone.start(0, mailbox, folder)) {
            text(phone, "447700900123", "kept");
        }
        Files.writeString(folder.resolve("texts.jsonl"), "{\"to\":\"+4477", StandardOpenOption.APPEND);

        try (var mailbox = Mailbox.start(0, folder);
                var phone = Phone.start(0, mailbox, folder)) {
            text(phone, "447700900123", "new");
        }

        try (var mailbox = Mailbox.start(0, folder);
                var phone = Phone.start(0, mailbox, folder)) {
            assertThat(phone.texts()).extracting(Text::text).containsExactly("kept", "new");
        }
    }

    @Test
    void takesFaultsAndShowsHowManyAreLeft() throws Exception {
        try (var mailbox = Mailbox.start(0);
                var phone = Phone.start(0, mailbox)) {
            put(phone, "{\"sms\":{\"status\":500,\"times\":2},\"smtp\":{\"code\":451,\"times\":1}}");

            assertThat(text(phone, "447700900123", "lost").statusCode()).isEqualTo(500);
            var left = Json.tree(get(phone, "/api/faults").body());
            assertThat(left.at("/sms/status").asInt()).isEqualTo(500);
            assertThat(left.at("/sms/times").asInt()).isEqualTo(1);
            assertThat(left.at("/smtp/code").asInt()).isEqualTo(451);

            put(phone, "{}");
            assertThat(get(phone, "/api/faults").body()).isEqualTo("{}");
            assertThat(mailbox.fault()).isNull();
        }
    }

    @Test
    void refusesFaultsItDoesNotKnow() throws Exception {
        try (var phone = Phone.start(0)) {
            assertThat(put(phone, "{\"sms\":{\"status\":\"explode\"}}").statusCode())
                    .isEqualTo(422);
            assertThat(put(phone, "not JSON").statusCode()).isEqualTo(422);
        }
    }

    private HttpResponse<String> text(Phone phone, String to, String text) throws Exception {
        var form = "api_key=k&api_secret=s&from=Openwide&to=" + to + "&text=" + text.replace(" ", "%20");
        return send(HttpRequest.newBuilder(phone.url().resolve("/sms/json")).POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> put(Phone phone, String faults) throws Exception {
        return send(HttpRequest.newBuilder(phone.url().resolve("/api/faults")).PUT(BodyPublishers.ofString(faults)));
    }

    private HttpResponse<String> get(Phone phone, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(phone.url() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
