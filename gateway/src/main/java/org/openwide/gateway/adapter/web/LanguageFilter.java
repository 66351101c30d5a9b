package org.openwide.gateway.adapter.web;

import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Remembers the language that is chosen on a page, and leads back to that page. */
@Component
@Order(FilterOrder.LANGUAGE)
class LanguageFilter implements WebFilter {

    private final PageRequests requests;

    LanguageFilter(PageRequests requests) {
        this.requests = requests;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var chosen = PageRequests.chosen(exchange.getRequest());
        if (chosen.isEmpty() || !PagePaths.isPage(exchange)) {
            return chain.filter(exchange);
        }
        var request = requests.of(exchange);
        requests.remember(request, request.visitor().reading(chosen.get()));
        if (exchange.getRequest().getMethod() != HttpMethod.GET) {
            return chain.filter(exchange);
        }
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(request.path()));
        return exchange.getResponse().setComplete();
    }
}
