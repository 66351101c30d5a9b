package org.openwide.gateway.domain;

/** What a session is known by again, also when it is over; it opens nothing. */
public record SessionDigest(String text) {

    public SessionDigest {
        Digest.check(text);
    }

    public static SessionDigest of(Session session) {
        return new SessionDigest(Digest.of(
                "session " + session.registrationId() + "." + session.token().text()));
    }
}
