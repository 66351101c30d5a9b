package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.domain.Portal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sets what OWASP ASVS 5.0 V3.4 asks for on every answer, whatever a service behind set itself. */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeadersFilter implements WebFilter {

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGE = NOTHING
            + "; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
            + "; require-trusted-types-for 'script'; trusted-types 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

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
        ALWAYS.forEach(headers::set);
        headers.set(CONTENT_POLICY, isPage(exchange, headers) ? PAGE : NOTHING);
        headers.set(HttpHeaders.CACHE_CONTROL, Pages.isAsset(exchange) ? "no-cache" : "no-store");
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        if (portal.isSecure()) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
    }

    /** Only our own pages may run our scripts: HTML from a service, should there ever be any, may not. */
    private static boolean isPage(ServerWebExchange exchange, HttpHeaders headers) {
        return Visit.callOn(exchange).isEmpty() && MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType());
    }
}
