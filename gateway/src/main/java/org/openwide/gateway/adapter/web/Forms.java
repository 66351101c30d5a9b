package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.BodyRules;
import org.openwide.gateway.domain.Portal;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads forms, but only those that our own pages sent. */
@Component
class Forms {

    private final Portal portal;
    private final BodyRules rules;

    Forms(Portal portal, BodyRules rules) {
        this.portal = portal;
        this.rules = rules;
    }

    /** A form of the session that the browser is in. */
    Mono<Form> of(PageRequest request) {
        return fromOurPages(request)
                .filter(form -> isOfThisSession(request, form))
                .switchIfEmpty(Mono.error(ForgedForm::new));
    }

    /** A form that begins a session, whatever session the browser was in before. */
    Mono<Form> fromOurPages(PageRequest request) {
        var sent = request.exchange().getRequest();
        if (!isFromOurPages(sent)) {
            return Mono.error(new ForgedForm());
        }
        if (sent.getHeaders().getContentLength() > rules.bytes()) {
            return Mono.error(new DataBufferLimitException("The form is longer than allowed"));
        }
        return SentBodies.inTime(request.exchange().getFormData(), rules).map(Form::new);
    }

    /** Every browser says where a form comes from, newer ones in a header that no page can change. */
    private boolean isFromOurPages(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return portal.origin().equals(request.getHeaders().getOrigin());
    }

    /** Whether the page that sent it was made in the session that the browser is in. */
    boolean isOfThisSession(PageRequest request, Form form) {
        return request.visitor()
                .session()
                .map(session -> FormToken.of(session).matches(form.text(FormToken.FIELD)))
                .orElse(true);
    }
}
