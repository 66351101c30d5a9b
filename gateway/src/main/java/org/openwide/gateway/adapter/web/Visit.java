package org.openwide.gateway.adapter.web;

import java.util.Optional;
import org.openwide.gateway.domain.Call;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.Service;
import org.springframework.web.server.ServerWebExchange;

/** What the gateway found out about a request as it came in: from whom it is, and which call it makes, if any. */
record Visit(ClientAddress client, Optional<Call> call) {

    private static final String ATTRIBUTE = Visit.class.getName();

    void rememberOn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    static Optional<Visit> on(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    static Optional<Call> callOn(ServerWebExchange exchange) {
        return on(exchange).flatMap(Visit::call);
    }

    static boolean isFor(Service service, ServerWebExchange exchange) {
        return callOn(exchange).filter(call -> call.service() == service).isPresent();
    }
}
