package org.openwide.stories.pages.load;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser: one cookie, and the form of the page that they are on. */
final class Visitor {

    private final RunningStack stack;
    private String cookie = "";

    private Visitor(RunningStack stack) {
        this.stack = stack;
    }

    /** Patients who have stopped at different pages, and one who has not begun. */
    static List<Visit> atEveryPage(RunningStack stack) {
        var practice = new Practice(stack);
        var nobody = new Visitor(stack);
        var beginner = new Visitor(stack).begin(practice.link(1));
        var checking = new Visitor(stack).begin(practice.link(2)).answer(practice, 2);
        var waiting =
                new Visitor(stack).begin(practice.link(3)).answer(practice, 3).confirm();
        return Stream.concat(
                        Stream.of("/start", "/confirm-email").map(path -> new Visit(nobody, path)),
                        Stream.concat(
                                Stream.of("/register", "/register/name", "/register/date-of-birth")
                                        .map(path -> new Visit(beginner, path)),
                                Stream.of(
                                        new Visit(checking, "/register/check"),
                                        new Visit(checking, "/register/mobile"),
                                        new Visit(waiting, "/register/code"))))
                .toList();
    }

    boolean gets(String path) {
        try {
            return send(request(path).GET()).statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private Visitor begin(String link) {
        post("/start", Map.of("link", link));
        return this;
    }

    private Visitor answer(Practice practice, int number) {
        submit("/register/name", Map.of("givenName", "Load", "familyName", "Tester"));
        submit(
                "/register/date-of-birth",
                Map.of("dateOfBirth-day", "1", "dateOfBirth-month", "2", "dateOfBirth-year", "1950"));
        submit("/register/email", Map.of("email", "load" + number + "@example.org"));
        submit("/register/mobile", Map.of("mobile", practice.mobile(number)));
        return this;
    }

    private Visitor confirm() {
        submit("/register/check", Map.of());
        return this;
    }

    /** Sends a form with the token that its page has. */
    private void submit(String path, Map<String, String> fields) {
        var page = send(request(path).GET()).body();
        var marker = "name=\"form\" value=\"";
        var start = page.indexOf(marker) + marker.length();
        var form = Stream.concat(
                fields.entrySet().stream(),
                Stream.of(Map.entry("form", page.substring(start, page.indexOf('"', start)))));
        post(path, form.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void post(String path, Map<String, String> fields) {
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
