package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Locale;
import org.openwide.gateway.domain.Portal;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says to the services who the client is and where the portal stands. All that came in under these names goes,
 * even from a trusted proxy: its word on the client's address is in what we say ourselves.
 */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> NEVER_PASSED_ON = List.of(
            "forwarded",
            "x-real-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-original-host",
            "x-host",
            "baggage");

    private final Portal portal;

    ForwardedHeaders(Portal portal) {
        this.portal = portal;
    }

    /** After all others, so that none takes away or adds to what this one sets. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!isForged(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        Visit.on(exchange)
                .ifPresent(
                        visit -> headers.set("X-Forwarded-For", visit.client().literal()));
        headers.set("X-Forwarded-Proto", portal.url().getScheme());
        headers.set("X-Forwarded-Host", portal.url().getHost());
        headers.set("X-Forwarded-Port", Integer.toString(portal.port()));
        return headers;
    }

    private static boolean isForged(String name) {
        return name.startsWith("x-forwarded-") || NEVER_PASSED_ON.contains(name);
    }
}
