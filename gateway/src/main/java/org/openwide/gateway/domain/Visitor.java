package org.openwide.gateway.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a browser keeps for us, in one cookie: the language, and the registration that it goes on with.
 *
 * @param opened the link that the session began with, where it was one of the practice's
 * @param ended the session that is over, where there is no other since: it opens nothing any more
 */
public record Visitor(
        Optional<PageLanguage> language,
        Optional<Session> session,
        Optional<LinkDigest> opened,
        Optional<SessionDigest> ended) {

    private static final Visitor UNKNOWN = withoutAnything(Optional.empty());
    private static final String SEPARATOR = ".";
    private static final int MOST_PARTS = 4;

    /** What the cookie says; whoever changed it is unknown to us. */
    public static Visitor of(String cookie) {
        var parts = List.of(cookie.split("\\.", -1));
        var language = PageLanguage.tagged(parts.getFirst());
        if (language.isEmpty() || parts.size() > MOST_PARTS) {
            return UNKNOWN;
        }
        return withoutAnything(language).holding(parts.subList(1, parts.size()));
    }

    private static Visitor withoutAnything(Optional<PageLanguage> language) {
        return new Visitor(language, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Visitor unknown() {
        return UNKNOWN;
    }

    private Visitor holding(List<String> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        try {
            if (parts.size() == 1) {
                return after(Optional.of(new SessionDigest(parts.getFirst())));
            }
            var held = new Session(parts.getFirst(), new AccessToken(parts.get(1)));
            var link = parts.stream().skip(2).findFirst().map(LinkDigest::new);
            return new Visitor(language, Optional.of(held), link, Optional.empty());
        } catch (IllegalArgumentException _) {
            return this;
        }
    }

    /** The value of the cookie. */
    public String cookie() {
        var parts =
                new ArrayList<>(List.of(language.orElse(PageLanguage.ENGLISH).tag()));
        session.ifPresent(
                one -> parts.addAll(List.of(one.registrationId(), one.token().text())));
        opened.ifPresent(link -> parts.add(link.text()));
        ended.ifPresent(digest -> parts.add(digest.text()));
        return String.join(SEPARATOR, parts);
    }

    public Visitor reading(PageLanguage chosen) {
        return new Visitor(Optional.of(chosen), session, opened, ended);
    }

    /** What is kept once the session is over. */
    public Visitor withoutSession() {
        return after(lastSession());
    }

    private Visitor after(Optional<SessionDigest> session) {
        return new Visitor(language, Optional.empty(), Optional.empty(), session);
    }

    /** The session that the browser is in, or that it was in before it ended. */
    public Optional<SessionDigest> lastSession() {
        return session.map(SessionDigest::of).or(() -> ended);
    }

    /** With a session that no link of the practice's began, or with a new token for the one that it did begin. */
    public Visitor in(Session started) {
        var same = session.filter(held -> held.registrationId().equals(started.registrationId()));
        return new Visitor(language, Optional.of(started), same.flatMap(_ -> opened), Optional.empty());
    }

    public Visitor in(Session started, PastedLink link) {
        return new Visitor(language, Optional.of(started), Optional.of(LinkDigest.of(link)), Optional.empty());
    }

    /** The session that this very link began in this browser. */
    public Optional<Session> sessionOf(PastedLink link) {
        return session.filter(_ -> opened.equals(Optional.of(LinkDigest.of(link))));
    }
}
