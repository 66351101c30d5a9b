package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.Call;
import org.openwide.gateway.domain.Portal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sets the security headers on every answer, whatever a service behind set itself. */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeadersFilter implements WebFilter {

    private final Portal portal;

    SecurityHeadersFilter(Portal portal) {
        this.portal = portal;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            setOn(exchange);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void setOn(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        var caching = headers.getFirst(HttpHeaders.CACHE_CONTROL);
        SecurityHeaders.STRICT.forEach(headers::set);
        if (isPage(exchange, headers)) {
            headers.set(SecurityHeaders.CONTENT_POLICY, SecurityHeaders.PAGE);
            headers.set(SecurityHeaders.REFERRER_POLICY, SecurityHeaders.OWN_PAGES_ONLY);
        }
        if (caching != null && mayBeKept(exchange)) {
            headers.set(HttpHeaders.CACHE_CONTROL, caching);
        }
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        if (portal.isSecure()) {
            headers.set("Strict-Transport-Security", SecurityHeaders.TWO_YEARS);
        }
    }

    /** Files of the pages, and the practices' logos: the same for everyone. */
    private static boolean mayBeKept(ServerWebExchange exchange) {
        return PagePaths.isAsset(exchange)
                || Visit.callOn(exchange).filter(Call::isTheSameForAll).isPresent();
    }

    /** Only our own pages may run our scripts: HTML from a service, should there ever be any, may not. */
    private static boolean isPage(ServerWebExchange exchange, HttpHeaders headers) {
        return Visit.callOn(exchange).isEmpty() && MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType());
    }
}
