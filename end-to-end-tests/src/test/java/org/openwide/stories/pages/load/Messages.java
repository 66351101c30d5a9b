package org.openwide.stories.pages.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The texts and emails that reach the patients of a load. */
record Messages(RunningStack stack) {

    private static final Pattern CODE = Pattern.compile("#(\\d{6})\"");
    private static final Pattern LINK = Pattern.compile("/confirm-email#([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** How many codes this number had. */
    int codes(String mobile) {
        return codesTo(mobile).size();
    }

    /** The next code after so many: earlier loads used the same numbers. */
    String codeAfter(int earlier, String mobile) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var codes = codesTo(mobile);
        while (codes.size() <= earlier) {
            waitFor("text", deadline);
            codes = codesTo(mobile);
        }
        return codes.getLast();
    }

    String emailLink(String address) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var links = links(address);
        while (links.isEmpty()) {
            waitFor("email", deadline);
            links = links(address);
        }
        return links.getLast();
    }

    private static void waitFor(String message, long deadline) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("No " + message + " came within " + PATIENCE.toSeconds() + " s");
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    private List<String> codesTo(String mobile) {
        return found(CODE, "/api/texts?to=", mobile);
    }

    private List<String> links(String address) {
        return found(LINK, "/api/emails?to=", address);
    }

    private List<String> found(Pattern pattern, String path, String to) {
        var address = stack.inbox() + path + URLEncoder.encode(to, StandardCharsets.UTF_8);
        var messages = Calls.send(HttpRequest.newBuilder(URI.create(address))).body();
        return pattern.matcher(messages).results().map(found -> found.group(1)).toList();
    }
}
