package org.openwide.gateway.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a browser keeps for us, in one cookie: the language, and the registration that it goes on with.
 *
 * @param opened the link that the session began with, where it was one of the practice's
 */
public record Visitor(Optional<PageLanguage> language, Optional<Session> session, Optional<LinkDigest> opened) {

    private static final Visitor UNKNOWN = new Visitor(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String SEPARATOR = ".";
    private static final List<Integer> PARTS = List.of(1, 3, 4);

    /** What the cookie says; whoever changed it is unknown to us. */
    public static Visitor of(String cookie) {
        var parts = List.of(cookie.split("\\.", -1));
        var language = PageLanguage.tagged(parts.getFirst());
        if (language.isEmpty() || !PARTS.contains(parts.size())) {
            return UNKNOWN;
        }
        return new Visitor(language, Optional.empty(), Optional.empty()).holding(parts.subList(1, parts.size()));
    }

    public static Visitor unknown() {
        return UNKNOWN;
    }

    private Visitor holding(List<String> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        try {
            var held = new Session(parts.getFirst(), new AccessToken(parts.get(1)));
            var link = parts.stream().skip(2).findFirst().map(LinkDigest::new);
            return new Visitor(language, Optional.of(held), link);
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
        return String.join(SEPARATOR, parts);
    }

    public Visitor reading(PageLanguage chosen) {
        return new Visitor(Optional.of(chosen), session, opened);
    }

    /** What is kept once the session is over. */
    public Visitor withoutSession() {
        return new Visitor(language, Optional.empty(), Optional.empty());
    }

    /** With a session that no link of the practice's began, or with a new token for the one that it did begin. */
    public Visitor in(Session started) {
        var same = session.filter(held -> held.registrationId().equals(started.registrationId()));
        return new Visitor(language, Optional.of(started), same.flatMap(_ -> opened));
    }

    public Visitor in(Session started, PastedLink link) {
        return new Visitor(language, Optional.of(started), Optional.of(LinkDigest.of(link)));
    }

    /** The session that this very link began in this browser. */
    public Optional<Session> sessionOf(PastedLink link) {
        return session.filter(_ -> opened.equals(Optional.of(LinkDigest.of(link))));
    }
}
