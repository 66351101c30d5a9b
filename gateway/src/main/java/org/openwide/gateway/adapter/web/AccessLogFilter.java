package org.openwide.gateway.adapter.web;

import java.time.Duration;
import java.time.InstantSource;
import org.openwide.gateway.domain.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** One line per request: the call as the contract names it, the status, the time; no address, id, query or token. */
@Component
@Order(FilterOrder.ACCESS_LOG)
class AccessLogFilter implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("org.openwide.gateway.access");

    private final FaultAnswers faults;
    private final InstantSource clock;

    AccessLogFilter(FaultAnswers faults, InstantSource clock) {
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var start = clock.instant();
        return chain.filter(exchange)
                .onErrorResume(fault -> faults.handle(exchange, fault))
                .doFinally(end -> LOG.info(
                        "{} {} {} ms",
                        Visit.callOn(exchange).map(Call::name).orElseGet(() -> PagePaths.nameOf(exchange)),
                        outcome(exchange, end),
                        Duration.between(start, clock.instant()).toMillis()));
    }

    private static String outcome(ServerWebExchange exchange, SignalType end) {
        return switch (end) {
            case ON_COMPLETE -> String.valueOf(status(exchange));
            case CANCEL -> "client-gone";
            default -> "broken-off";
        };
    }

    private static int status(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? 200 : status.value();
    }
}
