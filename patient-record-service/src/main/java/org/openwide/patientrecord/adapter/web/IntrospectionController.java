package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.IntrospectKey;
import org.openwide.patientrecord.domain.KeyHolder;
import org.openwide.patientrecord.domain.PracticeSecret;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** RFC 7662: tells the other services whom a key shows a caller to be. The gateway never routes here. */
@RestController
final class IntrospectionController {

    private final IntrospectKey introspectKey;

    IntrospectionController(IntrospectKey introspectKey) {
        this.introspectKey = introspectKey;
    }

    @PostMapping("/internal/introspect")
    Mono<ResponseEntity<?>> introspect(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            var token = form.getFirst("token");
            return token == null
                    ? Mono.just(Problems.answer(ProblemKind.MALFORMED_REQUEST))
                    : introspectKey
                            .introspect(new PracticeSecret(token))
                            .map(holder -> Answers.json(HttpStatus.OK)
                                    .cacheControl(CacheControl.noStore())
                                    .body(Answer.of(holder)));
        });
    }

    /** What is told of a key; of one that opens nothing, nothing else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            boolean active,
            @Nullable String sub,
            @Nullable String scope,
            @JsonProperty("practice_id") @Nullable String practiceId) {

        static Answer of(KeyHolder holder) {
            return switch (holder) {
                // there is one operator's key, whoever has it: nobody knows more of them
                case KeyHolder.Operator _ -> new Answer(true, "operator", "operator", null);
                case KeyHolder.OfPractice key ->
                    new Answer(true, null, "practice", key.practice().value());
                case KeyHolder.Nobody _ -> new Answer(false, null, null, null);
            };
        }
    }
}
