package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** One page of the journey: what it shows, and what its form does. */
interface StepPage {

    JourneyPage page();

    /**
     * What the template shows beyond its texts.
     *
     * @param typed what was sent and not taken; nothing when the page is opened
     */
    default Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        return Mono.just(Map.of());
    }

    /** What the patient does by sending the page's form. */
    default Command command(Form form) {
        throw new MethodNotAllowedException(HttpMethod.POST, List.of(HttpMethod.GET));
    }
}
