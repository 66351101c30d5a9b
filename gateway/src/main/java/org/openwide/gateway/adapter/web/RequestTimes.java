package org.openwide.gateway.adapter.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.openwide.gateway.domain.Call;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** How long requests take, by the call as the contract names it, and how they ended. */
@Component
@Order(FilterOrder.TIMES)
class RequestTimes implements WebFilter {

    private static final Duration[] UP_TO = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var start = Timer.start(meters);
        var answer = exchange.getResponse();
        if (isNews(exchange)) {
            // they last as long as somebody listens: how long they took to begin is what counts
            answer.beforeCommit(() -> Mono.fromRunnable(() -> stop(start, exchange, SignalType.ON_COMPLETE)));
        }
        return chain.filter(exchange).doFinally(end -> {
            if (!isNews(exchange) || !answer.isCommitted()) {
                stop(start, exchange, end);
            }
        });
    }

    private void stop(Timer.Sample start, ServerWebExchange exchange, SignalType end) {
        start.stop(Timer.builder("openwide.gateway.requests")
                .tag("route", route(exchange))
                .tag("status", status(exchange, end))
                .serviceLevelObjectives(UP_TO)
                .register(meters));
    }

    private static boolean isNews(ServerWebExchange exchange) {
        return PagePaths.nameOf(exchange).equals(PagePaths.NEWS);
    }

    private static String route(ServerWebExchange exchange) {
        return Visit.callOn(exchange).map(Call::name).orElseGet(() -> PagePaths.nameOf(exchange));
    }

    private static String status(ServerWebExchange exchange, SignalType end) {
        if (end != SignalType.ON_COMPLETE) {
            return "client-gone";
        }
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return (status == null ? 2 : status.value() / 100) + "xx";
    }
}
