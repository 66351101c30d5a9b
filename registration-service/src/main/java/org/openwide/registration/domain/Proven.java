package org.openwide.registration.domain;

import java.time.Instant;

/** The phone has shown that this is the patient: from here on opening the link starts nothing over. */
public sealed interface Proven extends Running permits CreatingPassword, ConfirmingEmail, AcceptingTerms {

    Details details();

    Instant mobileVerifiedAt();

    @Override
    Proven with(Dossier changed);

    /** Gives a further token that can do nothing before the phone is proven again; the earlier tokens stay alive. */
    @Override
    default Opening welcome(TokenHash token, Instant now) {
        var sessions = dossier().sessions().and(Session.unproven(token, now));
        return new Opening.Opened(Change.to(with(dossier().with(sessions))));
    }

    @Override
    default Standing standingOf(TokenHash token) {
        return dossier().sessions().proven(token) ? this : new Resuming(this);
    }
}
