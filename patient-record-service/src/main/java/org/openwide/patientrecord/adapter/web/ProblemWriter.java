package org.openwide.patientrecord.adapter.web;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller answers: in filters and for faults. */
final class ProblemWriter {

    private final JacksonJsonEncoder encoder;

    ProblemWriter(JsonMapper json) {
        this.encoder = new JacksonJsonEncoder(json);
    }

    Mono<Void> write(ServerWebExchange exchange, ProblemKind kind) {
        var answer = Problems.answer(kind);
        var response = exchange.getResponse();
        response.setStatusCode(kind.status());
        response.getHeaders().putAll(answer.getHeaders());
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = encoder.encodeValue(
                Problems.problem(kind),
                response.bufferFactory(),
                ResolvableType.forClass(Problem.class),
                MediaType.APPLICATION_PROBLEM_JSON,
                null);
        return response.writeWith(Mono.just(body));
    }
}
