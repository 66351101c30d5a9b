package org.openwide.stories;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many who ask at the same address, all from one network. */
record Crowd(String url, String network) {

    private static final int AT_ONCE = 8;
    private static final int PER_MINUTE = 2000;

    /**
     * For a stack where whoever says so comes from another network, and where limits can be reached that no story needs:
     * of requests, and of passwords that may wait while one is judged or hashed.
     */
    static final Map<String, String> LETS_BE_SEEN = Map.of(
            "OPENWIDE_TRUSTEDPROXIES",
            "127.0.0.0/8",
            "OPENWIDE_REQUESTS_PER_MINUTE",
            String.valueOf(PER_MINUTE),
            "OPENWIDE_HASHING_ATONCE",
            "1");

    void asksTooMuch() {
        try (var client = HttpClient.newHttpClient();
                var people = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, PER_MINUTE).forEach(_ -> people.submit(() -> ask(client)));
        }
    }

    private int ask(HttpClient client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("X-Forwarded-For", network)
                .POST(BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
