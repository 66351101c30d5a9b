package org.openwide.gateway.adapter.web;

import java.time.Duration;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** A request for a page: whose it is, and the language to answer in. */
record PageRequest(ServerWebExchange exchange, Visitor visitor, PageLanguage language, Caller caller) {

    String path() {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }

    /** Says when to come back, where the refusal knows. */
    void sayWhen(Refusal refusal) {
        if (refusal instanceof Refusal.Later(var _, var delay)) {
            retryAfter(delay);
        } else if (refusal instanceof Refusal.Away(var delay)) {
            retryAfter(delay);
        }
    }

    private void retryAfter(Duration delay) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds()));
    }

    boolean asks(String parameter) {
        return exchange.getRequest().getQueryParams().containsKey(parameter);
    }
}
