package org.openwide.patientrecord.adapter.web;

import org.openwide.patientrecord.application.CountRegistrations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How far registrations come, for operators. The gateway never routes here. */
@RestController
final class FunnelController {

    private static final int LONGEST = 92;

    private final CountRegistrations count;

    FunnelController(CountRegistrations count) {
        this.count = count;
    }

    @GetMapping("/api/operations/registrations")
    Mono<ResponseEntity<?>> registrations(@RequestParam(defaultValue = "30") String days) {
        var asked = days.matches("\\d{1,2}") ? Integer.parseInt(days) : 0;
        return asked < 1 || asked > LONGEST
                ? Mono.just(Problems.answer(ProblemKind.MALFORMED_REQUEST))
                : count.ofTheLast(asked)
                        .map(funnel -> Answers.json(HttpStatus.OK)
                                .cacheControl(CacheControl.noStore())
                                .body(FunnelView.of(funnel)));
    }
}
