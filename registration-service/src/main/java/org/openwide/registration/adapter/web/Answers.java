package org.openwide.registration.adapter.web;

import java.util.Map;
import org.openwide.registration.application.Access;
import org.openwide.registration.application.Entry;
import org.openwide.registration.domain.Advance;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.Seen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers with what a step came to: the registration as it is now, or a problem. Nothing of it may be cached. */
@Component
class Answers {

    private final Views views;

    Answers(Views views) {
        this.views = views;
    }

    /** Answers whoever held up an access token. */
    Mono<ServerResponse> outcome(Outcome outcome, Access access, HttpStatus success) {
        return switch (outcome) {
            case Refusal refusal -> problem(Problems.of(refusal));
            case Advance advance -> registration(views.of(advance.change().next(), access.token()), success);
            case Seen(var registration) -> registration(views.of(registration, access.token()), success);
            case Noted _ -> throw new IllegalStateException("no patient waits for an answer to this");
        };
    }

    /** Answers whoever gets a new access token, if the step went well. */
    Mono<ServerResponse> entry(Entry entry, HttpStatus success) {
        var token = entry.accessToken();
        return switch (entry.outcome()) {
            case Refusal refusal -> problem(Problems.of(refusal));
            case Advance advance -> {
                var next = advance.change().next();
                yield registration(
                        views.of(next, token.hash()).withAccessToken(token.text()),
                        success,
                        views.accessEnd(next, token.hash()));
            }
            case Seen _, Noted _ -> throw new IllegalStateException("no access token comes of this");
        };
    }

    private static Mono<ServerResponse> registration(RegistrationView view, HttpStatus status) {
        return registration(view, status, Map.of());
    }

    private static Mono<ServerResponse> registration(
            RegistrationView view, HttpStatus status, Map<String, String> headers) {
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .headers(answer -> headers.forEach(answer::set))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(view);
    }

    Mono<ServerResponse> problem(Problem problem) {
        var answer = ServerResponse.status(problem.code().status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfterSeconds()
                .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        if (problem.code() == ProblemCode.ACCESS_TOKEN_INVALID) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.bodyValue(problem.body());
    }
}
