package org.openwide.localstack;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Refuses what a browser sends for a page: services call this, under any name that leads here. */
final class NotForBrowsers extends Filter {

    @Override
    public String description() {
        return "not for browsers";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Origin")) {
            Answers.empty(exchange, 403);
        } else {
            chain.doFilter(exchange);
        }
    }
}
