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

    /** A code that was texted to a number which staff have taken off the record since proves nothing any more. */
    @Override
    default Noted correct(Expected corrected, long sequence) {
        var link = dossier().link();
        if (sequence <= link.heard()) {
            return Noted.NOTHING_NEW;
        }
        var updated = dossier().with(link.correctedTo(corrected, sequence));
        var kept = corrected.mobile().equals(details().mobile()) ? updated : updated.withoutCodes();
        return Noted.with(Change.to(with(kept)));
    }

    @Override
    default Standing standingOf(TokenHash token) {
        return dossier().sessions().proven(token) ? this : new Resuming(this, token);
    }
}
