package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Visitor;
import org.springframework.web.server.ServerWebExchange;

/** A request for a page: whose it is, and the language to answer in. */
record PageRequest(ServerWebExchange exchange, Visitor visitor, PageLanguage language, Caller caller) {

    String path() {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }

    boolean asks(String parameter) {
        return exchange.getRequest().getQueryParams().containsKey(parameter);
    }
}
