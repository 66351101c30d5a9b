package org.openwide.stories.pages.load;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser: one cookie, and the form of the page that they are on. */
final class Visitor {

    private final RunningStack stack;
    private String cookie = "";

    Visitor(RunningStack stack) {
        this.stack = stack;
    }

    boolean gets(String path) {
        try {
            return send(request(path).GET()).statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    String page(String path) {
        return send(request(path).GET()).body();
    }

    /** Sends a form with the token that its page has. */
    void submit(String path, Map<String, String> fields) {
        var page = page(path);
        var form = new HashMap<>(fields);
        form.put("form", hidden(page, "form"));
        post(path, form);
    }

    /** What the page has in this hidden field. */
    static String hidden(String page, String field) {
        var marker = "name=\"" + field + "\" value=\"";
        var start = page.indexOf(marker) + marker.length();
        return page.substring(start, page.indexOf('"', start));
    }

    void post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        answer.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.split(";", 2)[0]);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.gateway() + path))
                .header("Accept", "text/html")
                .header("Cookie", cookie.isEmpty() ? "none=none" : cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Calls.send(request);
    }
}
