package org.openwide.patientrecord.adapter.mongo;

import java.util.UUID;
import org.bson.Document;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.SecretHash;

/** How a practice key is kept: by its hash, never itself. */
final class KeyDocument {

    static final String PRACTICE = "practiceId";
    static final String KEY_ID = "keyId";
    static final String REVOKED_AT = "revokedAt";

    private KeyDocument() {}

    static Document of(PracticeKey key) {
        var document = new Document("_id", key.hash().hex())
                .append(PRACTICE, key.practice().value())
                .append(KEY_ID, key.id().toString())
                .append("label", key.label())
                .append("issuedAt", Fields.date(key.issuedAt()));
        return Fields.put(document, REVOKED_AT, Fields.date(key.revokedAt()));
    }

    static PracticeKey read(Document document) {
        return new PracticeKey(
                new KeyId(UUID.fromString(document.getString(KEY_ID))),
                new PracticeId(document.getString(PRACTICE)),
                document.getString("label"),
                new SecretHash(document.getString("_id")),
                Fields.instant(document, "issuedAt"),
                Fields.optionalInstant(document, REVOKED_AT));
    }
}
