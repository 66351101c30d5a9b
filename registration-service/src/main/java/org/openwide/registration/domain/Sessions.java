package org.openwide.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The access tokens of one registration. */
public record Sessions(List<Session> all) {

    public static final Sessions NONE = new Sessions(List.of());

    /** More tokens than this on one registration are not a patient; the oldest unproven one goes. */
    private static final int UNPROVEN_AT_ONCE = 5;

    public Sessions {
        all = List.copyOf(all);
    }

    /** The session of a token that still works. Every token is compared, each in constant time. */
    public Optional<Session> live(TokenHash token, Limits.Sessions limits, Instant now) {
        return all.stream()
                .filter(session -> session.token().sameAs(token))
                .filter(session -> session.live(limits, now))
                .findFirst();
    }

    /** Whether this token was given out for this registration, though its time may be over. */
    boolean knows(TokenHash token) {
        return all.stream().anyMatch(session -> session.token().sameAs(token));
    }

    boolean proven(TokenHash token) {
        return all.stream()
                .anyMatch(session -> session.proven() && session.token().sameAs(token));
    }

    /** Whether the holder of this token asked for a code. */
    public boolean asked(TokenHash token) {
        return all.stream()
                .anyMatch(session -> session.asked() && session.token().sameAs(token));
    }

    /** The holder of this token asks for a code. */
    Sessions askedBy(TokenHash token) {
        return new Sessions(all.stream()
                .map(session -> session.token().sameAs(token) ? session.ask() : session)
                .toList());
    }

    /** One new token; the earlier ones die. */
    static Sessions only(Session session) {
        return new Sessions(List.of(session));
    }

    /** A further token; the earlier ones stay alive. */
    Sessions and(Session session) {
        var unproven = all.stream().filter(one -> !one.proven()).toList();
        var crowded = unproven.size() >= UNPROVEN_AT_ONCE;
        var kept = all.stream().filter(one -> !crowded || !one.equals(unproven.getFirst()));
        return new Sessions(Stream.concat(kept, Stream.of(session)).toList());
    }

    /** A further token for the holder of this one, which works until that is used. Only one waits to be used. */
    Sessions renewed(TokenHash by, TokenHash fresh) {
        var kept = all.stream().filter(session -> !session.replaces(by));
        var renewed = all.stream().filter(session -> session.token().sameAs(by)).map(session -> session.renewed(fresh));
        return new Sessions(Stream.concat(kept, renewed).toList());
    }

    /** The holder of this token uses it for the first time: the one that it replaces dies. Empty at later times. */
    Optional<Sessions> takenUpBy(TokenHash token, Instant now) {
        return all.stream()
                .filter(session -> session.token().sameAs(token))
                .flatMap(session -> session.replaces().stream())
                .findFirst()
                .map(earlier -> without(earlier).takenUp(token, now));
    }

    private Sessions without(TokenHash token) {
        return new Sessions(
                all.stream().filter(session -> !session.token().sameAs(token)).toList());
    }

    private Sessions takenUp(TokenHash token, Instant now) {
        return new Sessions(all.stream()
                .map(session -> session.token().sameAs(token) ? session.takenUp(now) : session)
                .toList());
    }

    /** The holder of this token proved to be the patient; the other tokens die. */
    Sessions provenBy(TokenHash token) {
        return new Sessions(all.stream()
                .filter(session -> session.token().sameAs(token))
                .map(Session::prove)
                .toList());
    }
}
