package org.openwide.gateway.application;

import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.Step;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a step. One that was taken already (a double click, a second window) leads to where the patient is now. */
@Component
public class TakeStep {

    private final PatientApi api;

    TakeStep(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<Registration>> take(Command command, Session session, Caller caller) {
        return api.take(command, session, caller).flatMap(answer -> switch (answer) {
            case Answer.Refused<Registration>(Refusal.OutOfOrder _) ->
                api.look(session, caller).map(here -> whereTextsGoOut(command, here));
            case Answer.Given<Registration> _ ->
                command instanceof Command.EnterCode ? renewed(answer, session, caller) : Mono.just(answer);
            case Answer.Refused<Registration> _ -> Mono.just(answer);
        });
    }

    /** A new token at this proof; the earlier one goes on where it cannot be had. */
    private Mono<Answer<Registration>> renewed(Answer<Registration> proven, Session session, Caller caller) {
        return api.renewAccess(session, caller)
                .map(renewed -> renewed instanceof Answer.Given<Registration> ? renewed : proven);
    }

    /** Who returned may always ask for a code, unless the practice's record has another number by now. */
    private static Answer<Registration> whereTextsGoOut(Command command, Answer<Registration> here) {
        return command instanceof Command.SendCode
                        && here instanceof Answer.Given<Registration>(var registration)
                        && registration.step() == Step.RESUME
                ? new Answer.Refused<>(new Refusal.NumberReplaced())
                : here;
    }
}
