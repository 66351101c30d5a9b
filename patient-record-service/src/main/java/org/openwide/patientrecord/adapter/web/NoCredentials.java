package org.openwide.patientrecord.adapter.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers 401, and says by which scheme to come back. */
final class NoCredentials implements ServerAuthenticationEntryPoint {

    private final ProblemWriter problems;
    private final String challenge;

    NoCredentials(ProblemWriter problems, String challenge) {
        this.problems = problems;
        this.challenge = challenge;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problems.write(exchange, ProblemKind.CREDENTIALS_INVALID);
    }
}
