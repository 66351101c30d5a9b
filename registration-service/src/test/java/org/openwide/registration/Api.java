package org.openwide.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The patient API, as its callers reach it. */
public record Api(String url, @Nullable String language) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    public Api(String url) {
        this(url, null);
    }

    public static Api ofTheService() {
        return new Api(RunningService.get().url());
    }

    public Answer call(String method, String path, @Nullable String accessToken, @Nullable Object body) {
        return send(request(method, path, accessToken, body == null ? null : JSON.writeValueAsString(body)));
    }

    public Answer raw(String method, String path, @Nullable String accessToken, String body) {
        return send(request(method, path, accessToken, body));
    }

    public CompletableFuture<Answer> later(
            String method, String path, @Nullable String accessToken, @Nullable Object body) {
        var request = request(method, path, accessToken, body == null ? null : JSON.writeValueAsString(body));
        return HTTP.sendAsync(request, BodyHandlers.ofString()).thenApply(Answer::of);
    }

    /** A call with headers of its own, whatever they say. */
    public Answer with(Map<String, String> headers, String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** The same calls, made in this language. */
    public Api in(String language) {
        return new Api(url, language);
    }

    private HttpRequest request(String method, String path, @Nullable String accessToken, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (accessToken != null) {
            request.header("Authorization", "Bearer " + accessToken);
        }
        return request.build();
    }

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
