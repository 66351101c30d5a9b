package org.openwide.gateway.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A page for what went wrong on the way, where somebody looks at it in a browser. */
@Component
class ErrorPages {

    private static final String TEMPLATE = "problem";

    private final ViewResolver views;
    private final Layout layout;
    private final PageRequests requests;

    ErrorPages(ViewResolver views, Layout layout, PageRequests requests) {
        this.views = views;
        this.layout = layout;
        this.requests = requests;
    }

    Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String reason) {
        var request = requests.of(exchange);
        exchange.getResponse().setStatusCode(status);
        return Mono.zip(
                        views.resolveViewName(TEMPLATE, request.language().locale()),
                        layout.model(request, Page.of(TEMPLATE).with("reason", reason)))
                .flatMap(page -> page.getT1().render(page.getT2(), MediaType.TEXT_HTML, exchange));
    }
}
