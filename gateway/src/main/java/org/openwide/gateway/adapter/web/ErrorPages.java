package org.openwide.gateway.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A page for what went wrong on the way, where somebody looks at it in a browser. It names their practice, but asks no
 * service for it: whoever asks too much would ask that much more.
 */
@Component
class ErrorPages {

    private static final String TEMPLATE = "problem";

    private final ViewResolver views;
    private final Layout layout;
    private final PageRequests requests;
    private final KnownPractices practices;

    ErrorPages(ViewResolver views, Layout layout, PageRequests requests, KnownPractices practices) {
        this.views = views;
        this.layout = layout;
        this.requests = requests;
        this.practices = practices;
    }

    Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String reason) {
        var request = requests.of(exchange);
        exchange.getResponse().setStatusCode(status);
        var page = Page.of(TEMPLATE).at(practices.of(request.visitor())).with("reason", reason);
        return views.resolveViewName(TEMPLATE, request.language().locale())
                .flatMap(view -> view.render(layout.atHand(request, page), MediaType.TEXT_HTML, exchange));
    }
}
