package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.ACCEPTED;
import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.AddDetails;
import org.openwide.registration.application.ConfirmDetails;
import org.openwide.registration.application.SubmitDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes the patient's details, all at once or bit by bit, and their confirmation. */
@Component
class DetailsHandler {

    private final SubmitDetails submitDetails;
    private final AddDetails addDetails;
    private final ConfirmDetails confirmDetails;
    private final Answers answers;

    DetailsHandler(SubmitDetails submitDetails, AddDetails addDetails, ConfirmDetails confirmDetails, Answers answers) {
        this.submitDetails = submitDetails;
        this.addDetails = addDetails;
        this.confirmDetails = confirmDetails;
        this.answers = answers;
    }

    Mono<ServerResponse> submit(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.details(request)
                .flatMap(body -> submitDetails.submit(access, body.details()))
                .flatMap(outcome -> answers.outcome(outcome, access, OK));
    }

    Mono<ServerResponse> add(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.details(request)
                .flatMap(body -> addDetails.add(access, body.someDetails()))
                .flatMap(outcome -> answers.outcome(outcome, access, OK));
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.none(request)
                .then(confirmDetails.confirm(access))
                .flatMap(outcome -> answers.outcome(outcome, access, ACCEPTED));
    }
}
