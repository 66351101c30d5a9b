package org.openwide.patientrecord.adapter.web;

import org.openwide.patientrecord.domain.PracticeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
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
    private static final PathPattern OF_PATIENTS =
            PathPatternParser.defaultInstance.parse("/api/practices/{practiceId}/patients/**");

    private final ProblemWriter problems;

    Denials(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return exchange.getPrincipal()
                .cast(Authentication.class)
                .map(Caller::of)
                .map(caller -> caller.isOperator() ? ofOperator(path) : ofPractice(caller, practice(path)))
                .defaultIfEmpty(ProblemKind.FORBIDDEN)
                .flatMap(kind -> problems.write(exchange, kind));
    }

    private static ProblemKind ofOperator(PathContainer path) {
        return OF_PATIENTS.matches(path) ? ProblemKind.FORBIDDEN : ProblemKind.NOT_FOUND;
    }

    private static ProblemKind ofPractice(Caller caller, String practice) {
        if (practice.equals(caller.practice())) {
            return ProblemKind.FORBIDDEN;
        }
        LOG.warn(
                "a key of practice {} asked for practice {}",
                caller.practice(),
                PracticeId.hasForm(practice) ? practice : "(no id)");
        return ProblemKind.NOT_FOUND;
    }

    private static String practice(PathContainer path) {
        var match = OF_A_PRACTICE.matchAndExtract(path);
        return match == null ? "" : match.getUriVariables().getOrDefault(PracticeAccess.PRACTICE_ID, "");
    }
}
