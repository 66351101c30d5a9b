package org.openwide.registration.domain;

import java.time.Instant;
import java.time.ZoneOffset;

/** The patient says who they are, but the phone has not shown it yet. */
public sealed interface Identifying extends Running permits EnteringDetails, ConfirmingDetails, AwaitingMobileCode {

    /** Starts over; the earlier access token dies, every count stays. */
    @Override
    default Opening welcome(TokenHash token, Instant now) {
        var sessions = Sessions.only(Session.unproven(token, now));
        return new Opening.Opened(Change.to(new EnteringDetails(dossier().with(sessions))));
    }

    /** Takes details in place of any that were entered before. */
    default DetailsEntry submit(TypedDetails typed, DetailsForm form, Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return switch (form.read(typed, practice().regions(), today)) {
            case DetailsForm.Reading.Readable(var details) ->
                new DetailsEntry.Entered(Change.to(new ConfirmingDetails(dossier(), details)));
            case DetailsForm.Reading.Unreadable(var errors) -> new DetailsEntry.Invalid(errors);
        };
    }
}
