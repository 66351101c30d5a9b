package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.instant;

import java.util.Optional;
import org.bson.Document;
import org.openwide.registration.domain.Session;
import org.openwide.registration.domain.TokenHash;

/** An access token's session as part of a document. */
final class SessionDocuments {

    static final String SEEN_AT = "seenAt";
    private static final String REPLACES = "replaces";

    private SessionDocuments() {}

    static Document write(Session session) {
        var document = new Document("token", session.token().hex())
                .append("startedAt", date(session.startedAt()))
                .append(SEEN_AT, date(session.seenAt()))
                .append("proven", session.proven())
                .append("asked", session.asked());
        session.replaces().ifPresent(earlier -> document.append(REPLACES, earlier.hex()));
        return document;
    }

    static Session read(Document session) {
        return new Session(
                new TokenHash(session.getString("token")),
                instant(session, "startedAt"),
                instant(session, SEEN_AT),
                session.getBoolean("proven"),
                session.getBoolean("asked", false),
                Optional.ofNullable(session.getString(REPLACES)).map(TokenHash::new));
    }
}
