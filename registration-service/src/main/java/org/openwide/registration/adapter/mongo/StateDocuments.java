package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.AccountDocuments.details;
import static org.openwide.registration.adapter.mongo.AccountDocuments.soFar;
import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.instant;

import java.time.Instant;
import org.bson.Document;
import org.openwide.registration.domain.AcceptingTerms;
import org.openwide.registration.domain.AwaitingMobileCode;
import org.openwide.registration.domain.ConfirmingDetails;
import org.openwide.registration.domain.ConfirmingEmail;
import org.openwide.registration.domain.CreatingPassword;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.EnteringDetails;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.LockReason;
import org.openwide.registration.domain.LockedRegistration;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.Proven;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Registration;

/** The state of a registration, and what it has in this state alone, as part of a document. */
final class StateDocuments {

    /** Stands for a link that was revoked before it was heard of: there is no registration to read. */
    static final String KEPT_OUT = "kept-out";

    static final String NAME = "name";
    private static final String REASON = "reason";
    private static final String PASSWORD = "password";

    private StateDocuments() {}

    static Document write(Registration registration) {
        return switch (registration) {
            case Invited _ -> named("invited");
            case EnteringDetails state -> named("entering-details").append("details", soFar(state.soFar()));
            case ConfirmingDetails state -> named("confirming-details").append("details", details(state.details()));
            case AwaitingMobileCode state -> named("awaiting-mobile-code").append("details", details(state.details()));
            case CreatingPassword state -> proven("creating-password", state);
            case ConfirmingEmail state ->
                proven("confirming-email", state)
                        .append(PASSWORD, state.password().encoded());
            case AcceptingTerms state ->
                proven("accepting-terms", state)
                        .append(PASSWORD, state.password().encoded())
                        .append("emailVerifiedAt", date(state.emailVerifiedAt()));
            case Registered state -> named("registered").append("account", AccountDocuments.write(state.account()));
            case LockedRegistration state ->
                named("locked").append(REASON, state.reason().name());
            case EndedRegistration state ->
                named("ended").append(REASON, state.reason().name());
        };
    }

    static Registration read(Document state, Dossier dossier) {
        return switch (state.getString(NAME)) {
            case "invited" -> new Invited(dossier);
            case "entering-details" -> new EnteringDetails(dossier, soFar(state));
            case "confirming-details" -> new ConfirmingDetails(dossier, details(state));
            case "awaiting-mobile-code" -> new AwaitingMobileCode(dossier, details(state));
            case "creating-password" -> new CreatingPassword(dossier, details(state), mobileVerifiedAt(state));
            case "confirming-email" ->
                new ConfirmingEmail(dossier, details(state), mobileVerifiedAt(state), password(state));
            case "accepting-terms" ->
                new AcceptingTerms(
                        dossier,
                        details(state),
                        mobileVerifiedAt(state),
                        password(state),
                        instant(state, "emailVerifiedAt"));
            case "registered" -> new Registered(dossier, AccountDocuments.read(Documents.part(state, "account")));
            case "locked" -> new LockedRegistration(dossier, LockReason.valueOf(state.getString(REASON)));
            case "ended" -> new EndedRegistration(dossier, EndReason.valueOf(state.getString(REASON)));
            case String unknown -> throw new IllegalStateException("no registration is " + unknown);
        };
    }

    private static Document named(String name) {
        return new Document(NAME, name);
    }

    private static Document proven(String name, Proven state) {
        return named(name)
                .append("details", details(state.details()))
                .append("mobileVerifiedAt", date(state.mobileVerifiedAt()));
    }

    private static Instant mobileVerifiedAt(Document state) {
        return instant(state, "mobileVerifiedAt");
    }

    private static PasswordHash password(Document state) {
        return new PasswordHash(state.getString(PASSWORD));
    }
}
