package org.openwide.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls one HTTP API with JSON and a bearer token, and waits while it is away. */
final class JsonHttp implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TRIES = 30;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String base;

    JsonHttp(String base) {
        this.base = base;
    }

    /** An answer; the body of one without JSON is empty. */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        String text(String member) {
            return body.path(member).asString("");
        }

        Answer orFail(String what) {
            if (!isGood()) {
                throw new StackFailure(
                        "The stack is up, but " + what + " was refused: " + status + " " + text("detail"));
            }
            return this;
        }
    }

    Answer get(String path, String token) throws InterruptedException {
        return send(request(path, token).GET());
    }

    Answer put(String path, String token, Object body) throws InterruptedException {
        return send(request(path, token).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer post(String path, String token, Object body) throws InterruptedException {
        return send(request(path, token).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        var last = new Answer(0, JSON.createObjectNode());
        for (int i = 0; i < TRIES; i++) {
            last = sendOnce(request.build());
            if (last.status() > 0 && last.status() < 500) {
                return last;
            }
            Thread.sleep(500);
        }
        return last;
    }

    private Answer sendOnce(HttpRequest request) throws InterruptedException {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(response.statusCode(), isJson ? JSON.readTree(response.body()) : JSON.createObjectNode());
        } catch (IOException _) {
            return new Answer(0, JSON.createObjectNode());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
