package org.openwide.gateway.adapter.web;

import org.springframework.core.Ordered;

/** In which order a request passes the filters, from outside to inside. */
final class FilterOrder {

    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
    static final int TIMES = Ordered.HIGHEST_PRECEDENCE + 15;
    static final int ACCESS_LOG = Ordered.HIGHEST_PRECEDENCE + 20;
    static final int DOOR = Ordered.HIGHEST_PRECEDENCE + 30;
    static final int LANGUAGE = Ordered.HIGHEST_PRECEDENCE + 40;
    /** Of the filters on routes: before the answer is written, so before the request goes on. */
    static final int BODY = -100;

    private FilterOrder() {}
}
