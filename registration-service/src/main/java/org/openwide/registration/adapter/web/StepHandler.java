package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.ACCEPTED;
import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.ChangeEmail;
import org.openwide.registration.application.CreatePassword;
import org.openwide.registration.application.ResendEmail;
import org.openwide.registration.application.ResendMobileCode;
import org.openwide.registration.application.SeeRegistration;
import org.openwide.registration.application.VerifyMobileCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The steps of one registration, each for whoever holds its access token. */
@Component
class StepHandler {

    private final SeeRegistration seeRegistration;
    private final ResendMobileCode resendMobileCode;
    private final VerifyMobileCode verifyMobileCode;
    private final CreatePassword createPassword;
    private final ChangeEmail changeEmail;
    private final ResendEmail resendEmail;
    private final Answers answers;

    StepHandler(
            SeeRegistration seeRegistration,
            ResendMobileCode resendMobileCode,
            VerifyMobileCode verifyMobileCode,
            CreatePassword createPassword,
            ChangeEmail changeEmail,
            ResendEmail resendEmail,
            Answers answers) {
        this.seeRegistration = seeRegistration;
        this.resendMobileCode = resendMobileCode;
        this.verifyMobileCode = verifyMobileCode;
        this.createPassword = createPassword;
        this.changeEmail = changeEmail;
        this.resendEmail = resendEmail;
        this.answers = answers;
    }

    Mono<ServerResponse> see(ServerRequest request) {
        var access = RequireAccess.of(request);
        return seeRegistration.see(access).flatMap(outcome -> answers.outcome(outcome, access, OK));
    }

    Mono<ServerResponse> resendMobileCode(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.none(request)
                .then(resendMobileCode.resend(access))
                .flatMap(outcome -> answers.outcome(outcome, access, ACCEPTED));
    }

    Mono<ServerResponse> verifyMobileCode(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.read(request, "code")
                .map(Body::complete)
                .flatMap(body -> verifyMobileCode.verify(access, body.mobileCode("code")))
                .flatMap(outcome -> answers.outcome(outcome, access, OK));
    }

    Mono<ServerResponse> createPassword(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.read(request, "password")
                .map(Body::complete)
                .flatMap(body -> createPassword.create(access, body.password("password")))
                .flatMap(outcome -> answers.outcome(outcome, access, ACCEPTED));
    }

    Mono<ServerResponse> changeEmail(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.read(request, "email")
                .map(Body::complete)
                .onErrorMap(InvalidBody.class, InvalidBody::asDetails)
                .flatMap(body -> changeEmail.change(access, body.text("email")))
                .flatMap(outcome -> answers.outcome(outcome, access, ACCEPTED));
    }

    Mono<ServerResponse> resendEmail(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.none(request)
                .then(resendEmail.resend(access))
                .flatMap(outcome -> answers.outcome(outcome, access, ACCEPTED));
    }
}
