package org.openwide.gateway.domain;

import java.util.Optional;

/** All that a browser keeps for us, in one cookie: the language, and the registration that it goes on with. */
public record Visitor(Optional<PageLanguage> language, Optional<Session> session) {

    private static final Visitor UNKNOWN = new Visitor(Optional.empty(), Optional.empty());
    private static final String SEPARATOR = ".";
    private static final int PARTS = 3;

    /** What the cookie says; whoever changed it is unknown to us. */
    public static Visitor of(String cookie) {
        var parts = cookie.split("\\.", -1);
        var language = PageLanguage.tagged(parts[0]);
        if (language.isEmpty() || (parts.length != 1 && parts.length != PARTS)) {
            return UNKNOWN;
        }
        return new Visitor(language, parts.length == 1 ? Optional.empty() : session(parts[1], parts[2]));
    }

    public static Visitor unknown() {
        return UNKNOWN;
    }

    private static Optional<Session> session(String id, String token) {
        try {
            return Optional.of(new Session(id, new AccessToken(token)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The value of the cookie. */
    public String cookie() {
        var tag = language.orElse(PageLanguage.ENGLISH).tag();
        return session.map(one -> String.join(
                        SEPARATOR, tag, one.registrationId(), one.token().text()))
                .orElse(tag);
    }

    public Visitor reading(PageLanguage chosen) {
        return new Visitor(Optional.of(chosen), session);
    }

    /** What is kept once the session is over. */
    public Visitor withoutSession() {
        return new Visitor(language, Optional.empty());
    }

    public Visitor in(Session started) {
        return new Visitor(language, Optional.of(started));
    }
}
