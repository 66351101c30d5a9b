package org.openwide.patientrecord.adapter.web;

import org.openwide.patientrecord.domain.PracticeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** To a practice, another practice's paths do not exist; that someone tried is worth a line in the log. */
final class Denials implements ServerAccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);
    private static final PathPattern OF_A_PRACTICE =
            PathPatternParser.defaultInstance.parse("/api/practices/{practiceId}/{*rest}");

    private final ProblemWriter problems;

    Denials(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        var practice = practice(exchange);
        return exchange.getPrincipal()
                .cast(Authentication.class)
                .map(Caller::of)
                .map(caller -> kind(caller, practice))
                .defaultIfEmpty(ProblemKind.FORBIDDEN)
                .flatMap(kind -> problems.write(exchange, kind));
    }

    private static ProblemKind kind(Caller caller, String practice) {
        if (caller.isOperator() || practice.equals(caller.practice())) {
            return ProblemKind.FORBIDDEN;
        }
        LOG.warn(
                "a key of practice {} asked for practice {}",
                caller.practice(),
                PracticeId.hasForm(practice) ? practice : "(no id)");
        return ProblemKind.NOT_FOUND;
    }

    private static String practice(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        var match = OF_A_PRACTICE.matchAndExtract(path);
        return match == null ? "" : match.getUriVariables().getOrDefault(PracticeAccess.PRACTICE_ID, "");
    }
}
