package org.openwide.gateway.adapter.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as RFC 9457 has them, and as pages for people. */
@Component
class Problems {

    private final JsonMapper json;
    private final ErrorPages pages;

    Problems(JsonMapper json, ErrorPages pages) {
        this.json = json;
        this.pages = pages;
    }

    Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        if (PagePaths.isForPeople(exchange)) {
            return pages.answer(exchange, problem.status, problem.code());
        }
        var response = exchange.getResponse();
        response.setStatusCode(problem.status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var bytes = json.writeValueAsBytes(Body.of(problem, problem.status.value()));
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    /** The body of an answer to a request that could not be read, with the status that says why. */
    byte[] unreadable(int status) {
        return json.writeValueAsBytes(Body.of(Problem.MALFORMED_REQUEST, status));
    }

    /** A part of a second counts as a whole one: whoever waits that long is let in. */
    Mono<Void> answer(ServerWebExchange exchange, Problem problem, Duration retryAfter) {
        var seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return answer(exchange, problem);
    }

    private record Body(String type, String title, int status, String detail, String code) {

        static Body of(Problem problem, int status) {
            var code = problem.code();
            return new Body("urn:openwide:problem:" + code, problem.title, status, problem.detail, code);
        }
    }
}
