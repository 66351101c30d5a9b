package org.openwide.patientrecord.adapter.web;

import org.openwide.event.database.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last resort: whatever no controller answered becomes a problem, and a log line without personal data. */
@Order(-2)
final class Faults implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final ProblemWriter problems;

    Faults(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(fault);
        }
        var kind = kind(fault);
        if (kind == ProblemKind.INTERNAL_ERROR) {
            LOG.error("a fault: {} at {}", fault.getClass().getName(), place(fault));
        }
        if (kind == ProblemKind.UNAVAILABLE) {
            LOG.warn("a dependency is away: {}", fault.getClass().getName());
        }
        return problems.write(exchange, kind);
    }

    private static ProblemKind kind(Throwable fault) {
        return switch (fault) {
            case ResponseStatusException refused -> kind(refused.getStatusCode().value());
            case AuthenticationServiceException _ -> ProblemKind.UNAVAILABLE;
            default -> DatabaseAway.isCauseOf(fault) ? ProblemKind.UNAVAILABLE : ProblemKind.INTERNAL_ERROR;
        };
    }

    private static ProblemKind kind(int status) {
        return switch (HttpStatus.resolve(status)) {
            case NOT_FOUND -> ProblemKind.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> ProblemKind.METHOD_NOT_ALLOWED;
            case CONTENT_TOO_LARGE -> ProblemKind.REQUEST_TOO_LARGE;
            case null, default -> status < 500 ? ProblemKind.MALFORMED_REQUEST : ProblemKind.INTERNAL_ERROR;
        };
    }

    /** Messages may quote what was sent; the place where it happened does not. */
    private static String place(Throwable fault) {
        var trace = fault.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
