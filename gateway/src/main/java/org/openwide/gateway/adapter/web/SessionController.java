package org.openwide.gateway.adapter.web;

import org.openwide.gateway.application.SeeRegistration;
import org.openwide.gateway.domain.AccessLimits;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** Puts off the end of a session for someone who needs more time. */
@Controller
class SessionController {

    private final SeeRegistration see;
    private final Forms forms;

    SessionController(SeeRegistration see, Forms forms) {
        this.see = see;
        this.forms = forms;
    }

    /** Until when the session lives now; nothing where it has ended. */
    @PostMapping(PagePaths.STAY)
    Mono<ResponseEntity<Limits>> stay(PageRequest request) {
        return forms.of(request)
                .flatMap(_ -> request.visitor()
                        .session()
                        .map(session -> stay(session, request))
                        .orElseGet(() -> Mono.just(ended())));
    }

    private Mono<ResponseEntity<Limits>> stay(Session session, PageRequest request) {
        return see.see(session, request.caller()).map(answer -> switch (answer) {
            case Answer.Given<Registration>(var registration) ->
                registration.limits().map(SessionController::until).orElseGet(SessionController::ended);
            case Answer.Refused<Registration>(Refusal.Away away) -> notNow(request, away);
            case Answer.Refused<Registration> _ -> ended();
        });
    }

    private static ResponseEntity<Limits> until(AccessLimits limits) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Limits.of(limits));
    }

    private static ResponseEntity<Limits> ended() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    /** Nobody knows whether it has ended: the page stays, and may ask again. */
    private static ResponseEntity<Limits> notNow(PageRequest request, Refusal.Away away) {
        request.sayWhen(away);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    record Limits(String idleUntil, String until) {

        static Limits of(AccessLimits limits) {
            return new Limits(limits.idleUntil().toString(), limits.until().toString());
        }
    }
}
