package org.openwide.notification.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification that may be sent now.
 *
 * @param inTurnWith texts about the same registration, or the same patient where there is none yet, leave one after the
 *     other; an email waits for no other, since its mail server may be away for hours
 */
public record Due(NotificationId id, Medium medium, Purpose purpose, String inTurnWith) {

    public static Due of(
            NotificationId id, Medium medium, Purpose purpose, String patient, @Nullable UUID registrationId) {
        return new Due(
                id,
                medium,
                purpose,
                switch (medium) {
                    case SMS -> registrationId == null ? patient : registrationId.toString();
                    case EMAIL -> id.toString();
                });
    }

    public static Due of(Request request) {
        String patient = request.practice().id() + "/" + request.patientId();
        return of(request.id(), request.medium(), request.purpose(), patient, request.registrationId());
    }

    /** Alone in its turn. */
    public boolean waitsForNoOther() {
        return medium == Medium.EMAIL;
    }

    /** Somebody sits at a page and waits for it. */
    public boolean isAwaited() {
        return purpose != Purpose.REGISTRATION_LINK;
    }
}
