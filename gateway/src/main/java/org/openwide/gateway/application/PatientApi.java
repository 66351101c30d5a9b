package org.openwide.gateway.application;

import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.TermsReceipt;
import org.openwide.gateway.domain.TermsText;
import reactor.core.publisher.Mono;

/**
 * The patient API of the registration-service. Nothing is sent twice. A service that is away, or too slow, is the
 * refusal {@code Away}; an error of these Monos is a fault.
 */
public interface PatientApi {

    Mono<Answer<Registration>> open(PastedLink link, Caller caller);

    /** Shows the registration, which puts off the end of the session. */
    Mono<Answer<Registration>> look(Session session, Caller caller);

    /** Shows the registration without counting as something that the patient did. */
    Mono<Answer<Registration>> glance(Session session, Caller caller);

    Mono<Answer<Registration>> take(Command command, Session session, Caller caller);

    /** Gives a further access token; the session's own works until that is used. */
    Mono<Answer<Registration>> renewAccess(Session session, Caller caller);

    Mono<Answer<Registration>> confirmEmail(PastedLink link, String password, Caller caller);

    Mono<Answer<TermsText>> terms(String version, Caller caller);

    Mono<Answer<TermsReceipt>> receipt(Session session, Caller caller);

    /** Asks the practice for a new link in place of this one; says nothing about whether there is such a link. */
    Mono<Answer<NewLinkRequested>> askForNewLink(PastedLink link, Caller caller);

    Mono<Answer<NewLinkRequested>> askForNewLink(Session session, Caller caller);

    /** The practice will be asked. */
    record NewLinkRequested() {}
}
