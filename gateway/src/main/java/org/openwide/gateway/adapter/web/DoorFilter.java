package org.openwide.gateway.adapter.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openwide.gateway.domain.Admission;
import org.openwide.gateway.domain.Call;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.PathRules;
import org.openwide.gateway.domain.RequestLimit;
import org.openwide.gateway.domain.TrustedProxies;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Looks at who comes and what for, refuses what could be read in two ways, and counts what patients ask for. */
@Component
@Order(FilterOrder.DOOR)
class DoorFilter implements WebFilter {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Set<String> HEALTH =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");
    private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]-]{1,260}");

    private final Calls calls;
    private final TrustedProxies proxies;
    private final RequestLimit limit;
    private final Problems problems;

    DoorFilter(Calls calls, TrustedProxies proxies, RequestLimit limit, Problems problems) {
        this.calls = calls;
        this.proxies = proxies;
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var visit = new Visit(clientOf(request), calls.of(request));
        visit.rememberOn(exchange);
        if (!PathRules.isPlain(request.getURI().getRawPath()) || !namesOneHost(request)) {
            return problems.answer(exchange, Problem.MALFORMED_REQUEST);
        }
        if (isHidden(request.getURI().getRawPath())) {
            return problems.answer(exchange, Problem.NOT_FOUND);
        }
        return switch (admit(visit, PagePaths.isPage(exchange))) {
            case Admission.Admitted _ -> chain.filter(exchange);
            case Admission.Refused refused ->
                problems.answer(exchange, Problem.TOO_MANY_REQUESTS, refused.retryAfter());
        };
    }

    private static boolean isHidden(String path) {
        return path.startsWith("/actuator") && !HEALTH.contains(path);
    }

    private Admission admit(Visit visit, boolean page) {
        return page || visit.call().filter(Call::isPatients).isPresent()
                ? limit.admit(visit.client())
                : new Admission.Admitted();
    }

    private ClientAddress clientOf(ServerHttpRequest request) {
        var connection = Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .orElseGet(InetAddress::getLoopbackAddress);
        var forwarded = request.getHeaders().getValuesAsList(FORWARDED_FOR);
        return proxies.clientOf(ClientAddress.of(connection), forwarded);
    }

    /** What the host is does not matter, as nothing is made from it; but there is one, and it could be one. */
    private static boolean namesOneHost(ServerHttpRequest request) {
        var hosts = request.getHeaders().getOrDefault(HttpHeaders.HOST, List.of());
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }
}
