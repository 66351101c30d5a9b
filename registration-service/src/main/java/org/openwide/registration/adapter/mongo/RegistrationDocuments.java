package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.list;
import static org.openwide.registration.adapter.mongo.Documents.part;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.Sessions;

/** A registration as one document: state, counts, sessions and the events that wait to be published. */
final class RegistrationDocuments {

    private RegistrationDocuments() {}

    /** The document of a registration that is new. */
    static Document create(Registration registration) {
        var document = new Document(Fields.ID, registration.id().toString())
                .append(Fields.VERSION, 1L)
                .append(Fields.SEQUENCE, 0L)
                .append(Fields.ENDS_AT, date(registration.dossier().link().expiresAt()));
        parts(registration).forEach(document::append);
        return document;
    }

    /** What stands in the place of a registration that must never be. */
    static Document keptOut(RegistrationId id) {
        return new Document(Fields.ID, id.toString())
                .append(Fields.STATE, new Document(StateDocuments.NAME, StateDocuments.KEPT_OUT));
    }

    /** The change of one registration into the next, with its events. */
    static Bson update(StoredRegistration stored, Registration next, List<OutboxEntry> events) {
        var updates = new ArrayList<Bson>();
        updates.add(Updates.set(Fields.VERSION, stored.version() + 1));
        updates.add(Updates.set(Fields.SEQUENCE, stored.sequence() + events.size()));
        changed(stored, next).forEach((field, part) -> updates.add(Updates.set(field, part)));
        if (next instanceof Registered || next instanceof EndedRegistration) {
            updates.add(Updates.unset(Fields.ENDS_AT));
        }
        if (!events.isEmpty()) {
            updates.add(Updates.pushEach(
                    OutboxEntry.FIELD,
                    events.stream().map(OutboxEntry::toDocument).toList()));
        }
        return Updates.combine(updates);
    }

    /** The registration in a document; empty where one was kept out. */
    static Optional<StoredRegistration> read(Document document) {
        var state = part(document, Fields.STATE);
        if (StateDocuments.KEPT_OUT.equals(state.getString(StateDocuments.NAME))) {
            return Optional.empty();
        }
        var dossier = new Dossier(
                LinkDocuments.read(id(document), part(document, Fields.LINK)),
                new Sessions(list(document, Fields.SESSIONS, SessionDocuments::read)),
                CountDocuments.read(part(document, Fields.COUNTS)),
                language(document));
        return Optional.of(new StoredRegistration(
                StateDocuments.read(state, dossier),
                document.getLong(Fields.VERSION),
                document.getLong(Fields.SEQUENCE)));
    }

    /** Older documents do not say; then it is English. */
    private static Language language(Document document) {
        return Language.of(document.get(Fields.LANGUAGE, "")).orElse(Language.ENGLISH);
    }

    static RegistrationId id(Document document) {
        return new RegistrationId(UUID.fromString(document.getString(Fields.ID)));
    }

    /** Sessions that are as they were read are left alone: that a token was used may have been noted since. */
    private static Document changed(StoredRegistration stored, Registration next) {
        var parts = parts(next);
        if (next.dossier().sessions().equals(stored.registration().dossier().sessions())) {
            parts.remove(Fields.SESSIONS);
        }
        return parts;
    }

    private static Document parts(Registration registration) {
        var dossier = registration.dossier();
        return new Document(Fields.LINK, LinkDocuments.write(dossier.link()))
                .append(Fields.SESSIONS, list(dossier.sessions().all(), SessionDocuments::write))
                .append(Fields.COUNTS, CountDocuments.write(dossier.counts()))
                .append(Fields.LANGUAGE, dossier.language().tag())
                .append(Fields.STATE, StateDocuments.write(registration));
    }
}
