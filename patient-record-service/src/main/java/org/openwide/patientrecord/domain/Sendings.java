package org.openwide.patientrecord.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the patient last.
 *
 * @param code the notification with the newest mobile code
 * @param email the notification with the newest confirmation link
 * @param awaitsCode whether nothing happened since that code was asked for; also when the patient comes back later
 */
public record Sendings(@Nullable UUID code, @Nullable UUID email, boolean awaitsCode) {

    static final Sendings NONE = new Sendings(null, null, false);

    Sendings withCode(UUID notification) {
        return new Sendings(notification, email, true);
    }

    Sendings withEmail(UUID notification) {
        return new Sendings(code, notification, false);
    }

    /** The patient got on, so a code that was awaited did arrive. */
    Sendings settled() {
        return new Sendings(code, email, false);
    }

    @Nullable
    UUID awaitedCode() {
        return awaitsCode ? code : null;
    }
}
