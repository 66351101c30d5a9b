package org.openwide.registration.domain;

import java.time.Instant;

/** The patient says who they are, but the phone has not shown it yet. */
public sealed interface Identifying extends Running permits EnteringDetails, ConfirmingDetails, AwaitingMobileCode {

    /** What the patient has typed, with this access token. */
    DetailsSoFar soFar();

    /** Starts over; the earlier access token dies, what was typed with it too, every count stays. */
    @Override
    default Opening welcome(TokenHash token, Instant now) {
        var sessions = Sessions.only(Session.unproven(token, now));
        return new Opening.Opened(Change.to(new EnteringDetails(dossier().with(sessions), DetailsSoFar.NONE)));
    }

    /** Takes details in place of any that were entered before. */
    default DetailsEntry submit(TypedDetails typed, DetailsForm form, Instant now) {
        return entry(DetailsSoFar.NONE, form.read(typed.whole(), practice().regions(), now));
    }

    /** Takes some of the details, in place of those alone. */
    default DetailsEntry add(TypedDetails typed, DetailsForm form, Instant now) {
        return entry(soFar(), form.read(typed.some(), practice().regions(), now));
    }

    private DetailsEntry entry(DetailsSoFar before, DetailsForm.Reading reading) {
        return switch (reading) {
            case DetailsForm.Reading.Readable(var read) ->
                new DetailsEntry.Entered(Change.to(gathered(before.and(read))));
            case DetailsForm.Reading.Unreadable(var errors) -> new DetailsEntry.Invalid(errors);
        };
    }

    private Identifying gathered(DetailsSoFar soFar) {
        return soFar.complete()
                .<Identifying>map(details -> new ConfirmingDetails(dossier(), details))
                .orElseGet(() -> new EnteringDetails(dossier(), soFar));
    }
}
