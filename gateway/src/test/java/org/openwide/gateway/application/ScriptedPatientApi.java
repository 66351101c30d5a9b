package org.openwide.gateway.application;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.Delivery;
import org.openwide.gateway.domain.EnteredDetails;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.SentMessage;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.Step;
import org.openwide.gateway.domain.TermsReceipt;
import org.openwide.gateway.domain.TermsText;
import reactor.core.publisher.Mono;

/** A patient API that answers what it was told to, in that order, and remembers what it was asked. */
final class ScriptedPatientApi implements PatientApi {

    final List<String> asked = new ArrayList<>();
    private final Queue<Answer<Registration>> script = new ArrayDeque<>();

    ScriptedPatientApi then(Step step) {
        return then(new Answer.Given<>(at(step, Optional.empty())));
    }

    ScriptedPatientApi then(Delivery text) {
        var message = new SentMessage("•••", Instant.EPOCH, Instant.EPOCH, text, Optional.empty());
        return then(new Answer.Given<>(at(Step.MOBILE_CODE, Optional.of(message))));
    }

    ScriptedPatientApi then(Refusal refusal) {
        return then(new Answer.Refused<>(refusal));
    }

    private ScriptedPatientApi then(Answer<Registration> answer) {
        script.add(answer);
        return this;
    }

    private static Registration at(Step step, Optional<SentMessage> text) {
        var practice = new Practice("p", "Riverside", "01632 960 983");
        return new Registration(
                "id",
                step,
                practice,
                EnteredDetails.nothing(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Mono<Answer<Registration>> next(String call) {
        asked.add(call);
        return Mono.just(script.remove());
    }

    @Override
    public Mono<Answer<Registration>> open(PastedLink link, Caller caller) {
        return next("open");
    }

    @Override
    public Mono<Answer<Registration>> look(Session session, Caller caller) {
        return next("look");
    }

    @Override
    public Mono<Answer<Registration>> glance(Session session, Caller caller) {
        return next("glance");
    }

    @Override
    public Mono<Answer<Registration>> take(Command command, Session session, Caller caller) {
        return next("take");
    }

    @Override
    public Mono<Answer<Registration>> renewAccess(Session session, Caller caller) {
        return next("renew");
    }

    @Override
    public Mono<Answer<Registration>> confirmEmail(PastedLink link, String password, Caller caller) {
        return next("confirm");
    }

    @Override
    public Mono<Answer<TermsText>> terms(String version, Caller caller) {
        return Mono.never();
    }

    @Override
    public Mono<Answer<TermsReceipt>> receipt(Session session, Caller caller) {
        return Mono.never();
    }

    @Override
    public Mono<Answer<NewLinkRequested>> askForNewLink(PastedLink link, Caller caller) {
        asked.add("by link");
        return Mono.just(new Answer.Given<>(new NewLinkRequested()));
    }

    @Override
    public Mono<Answer<NewLinkRequested>> askForNewLink(Session session, Caller caller) {
        asked.add("by registration");
        return Mono.just(new Answer.Given<>(new NewLinkRequested()));
    }
}
