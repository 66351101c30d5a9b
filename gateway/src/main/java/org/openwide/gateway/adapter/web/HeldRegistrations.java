package org.openwide.gateway.adapter.web;

import org.openwide.gateway.application.SeeRegistration;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks what the browser's session is worth, where a page does not depend on it. */
@Component
class HeldRegistrations {

    private final SeeRegistration see;
    private final PageRequests requests;
    private final KnownPractices practices;

    HeldRegistrations(SeeRegistration see, PageRequests requests, KnownPractices practices) {
        this.see = see;
        this.requests = requests;
        this.practices = practices;
    }

    Mono<HeldRegistration> of(PageRequest request) {
        return request.visitor()
                .session()
                .map(session -> see.see(session, request.caller()).map(answer -> held(request, session, answer)))
                .orElseGet(() -> Mono.just(HeldRegistration.over(practices.of(request.visitor()))));
    }

    private HeldRegistration held(PageRequest request, Session session, Answer<Registration> answer) {
        return switch (answer) {
            case Answer.Given<Registration>(var registration) -> {
                practices.remember(session, registration.practice());
                yield HeldRegistration.of(registration);
            }
            case Answer.Refused<Registration>(Refusal.Stopped stopped) -> {
                requests.forgetIfOver(request, stopped);
                yield HeldRegistration.over(stopped.practice().or(() -> practices.of(request.visitor())));
            }
            case Answer.Refused<Registration> _ -> HeldRegistration.over(practices.of(request.visitor()));
        };
    }
}
