package org.openwide.registration;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.registration.Staff.GivenLink;

/** A browser in which a link was opened: knows its registration, its access token and its language. */
public class Browser {

    private final GivenLink link;
    private Api api = Api.ofTheService();
    private String accessToken = "";

    Browser(GivenLink link) {
        this.link = link;
    }

    public GivenLink link() {
        return link;
    }

    public UUID id() {
        return link.id();
    }

    public String accessToken() {
        return accessToken;
    }

    final void goOnWith(String token) {
        accessToken = token;
    }

    final void speak(String language) {
        api = api.in(language);
    }

    public Answer open() {
        var answer = post("/api/registrations", Map.of("link", link.token().text()));
        if (answer.status() == 201) {
            accessToken = answer.text("/accessToken");
        }
        return answer;
    }

    public Answer call(String method, String step, @Nullable Object body) {
        return api.call(method, path(step), accessToken, body);
    }

    /** A call that needs no access token. */
    final Answer post(String path, Object body) {
        return api.call("POST", path, null, body);
    }

    public String path(String step) {
        return "/api/registrations/" + id() + step;
    }
}
