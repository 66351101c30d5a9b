package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a browser sent and complained of. */
final class Traffic {

    private final List<String> requests = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Traffic(BrowserContext context) {
        context.onRequest(this::note);
        context.onConsoleMessage(message -> {
            // a refusal has a status of its own, which a browser calls an error
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
    }

    private void note(Request request) {
        requests.add(request.url());
        request.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("cookie"))
                .map(Map.Entry::toString)
                .forEach(headers::add);
    }

    /** What was asked for of the portal, each address once. */
    Set<String> files() {
        return requests.stream()
                .filter(url -> url.startsWith("http"))
                .map(url -> url.split("#", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Nothing was asked of anyone but the portal, and neither scripts nor the content policy failed. */
    void staysAt(String portal) {
        assertThat(requests).allMatch(url -> url.startsWith(portal + "/") || url.startsWith("data:"));
        assertThat(complaints).isEmpty();
    }

    /** No address that was asked for and no header but the cookie had this in it. */
    void neverShows(String secret) {
        // Playwright shows the whole address; what is behind # a browser keeps to itself
        assertThat(requests).map(url -> url.split("#", 2)[0]).noneMatch(url -> url.contains(secret));
        assertThat(headers).noneMatch(header -> header.contains(secret));
    }
}
