package org.openwide.stories;

import static org.openwide.stories.Patience.patiently;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The phone and the mailbox of every patient. */
record Inbox(Http http) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Pattern CODE = Pattern.compile("#(\\d{6})$");
    private static final Pattern LINK = Pattern.compile("/confirm-email#([A-Za-z0-9_-]+)");

    List<JsonNode> texts(String to) {
        return list("/api/texts?to=", to);
    }

    List<JsonNode> emails(String to) {
        return list("/api/emails?to=", to);
    }

    List<JsonNode> awaitTexts(String to, int count) {
        patiently().pollInterval(BETWEEN_LOOKS).until(() -> texts(to).size() >= count);
        return texts(to);
    }

    List<JsonNode> awaitEmails(String to, int count) {
        patiently().pollInterval(BETWEEN_LOOKS).until(() -> emails(to).size() >= count);
        return emails(to);
    }

    void faults(Object faults) {
        http.put("/api/faults", faults);
    }

    /** Whether some of the faults of this side, {@code sms} or {@code smtp}, are still to come. */
    boolean isMisbehaving(String side) {
        return http.get("/api/faults").json().has(side);
    }

    /** The code in the last line of a text, as a phone fills it in: {@code @domain #123456}. */
    static String codeIn(JsonNode text) {
        return found(CODE, text.path("text").asString());
    }

    static String linkTokenIn(JsonNode email) {
        return found(LINK, email.path("text").asString());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text.strip());
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in a message of " + text.length() + " characters");
        }
        return matcher.group(1);
    }

    private List<JsonNode> list(String path, String to) {
        // the look-alike stores numbers as the provider takes them, without the plus
        var encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);
        return List.copyOf(http.get(path + encoded).json().values());
    }
}
