package org.openwide.registration.adapter.mongo;

/** The names in a registration's document that queries, updates and indexes share. */
final class Fields {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String SEQUENCE = "sequence";
    static final String LINK = "link";
    static final String SESSIONS = "sessions";
    static final String COUNTS = "counts";
    static final String STATE = "state";
    static final String LANGUAGE = "language";

    /** When the link expires, for as long as the registration can end with it. */
    static final String ENDS_AT = "endsAt";

    static final String LINK_TOKEN = LINK + ".token";
    static final String EMAIL_TOKEN = COUNTS + ".emails.token";
    static final String SESSION_TOKEN = SESSIONS + ".token";

    private Fields() {}
}
