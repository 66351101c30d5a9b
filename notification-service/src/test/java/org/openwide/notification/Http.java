package org.openwide.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A plain client of the service. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI service;

    Http(URI service) {
        this.service = service;
    }

    HttpResponse<String> get(String path, String key) {
        return send(request(path).header("Authorization", "Bearer " + key).GET());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return post(path, type, body, Map.of());
    }

    HttpResponse<String> post(String path, String type, String body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    HttpResponse<String> getAs(String type, String path, String key) {
        return send(request(path)
                .header("Authorization", "Bearer " + key)
                .header("Accept", type)
                .GET());
    }

    HttpResponse<String> postTable(String path, String key, String table) {
        return postAs("text/csv", path, key, table);
    }

    HttpResponse<String> postAs(String type, String path, String key, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String key, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String key) {
        return send(request(path).header("Authorization", "Bearer " + key).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
