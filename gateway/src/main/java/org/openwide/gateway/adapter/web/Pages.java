package org.openwide.gateway.adapter.web;

import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;

/** The two pages that links lead to. They are the same for everyone: what is personal comes from the API. */
@Controller
class Pages {

    private static final String ASSETS = "/assets/";
    private static final Set<String> NAMES = Set.of("/start", "/confirm-email", "/actuator/health");

    private final Resource start = new ClassPathResource("pages/start.html");
    private final Resource confirmEmail = new ClassPathResource("pages/confirm-email.html");

    @GetMapping(path = "/start", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    Resource start() {
        return start;
    }

    @GetMapping(path = "/confirm-email", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    Resource confirmEmail() {
        return confirmEmail;
    }

    static boolean isAsset(ServerWebExchange exchange) {
        return pathOf(exchange).startsWith(ASSETS);
    }

    /** What stands in the log for a request that is no call of the API. */
    static String nameOf(ServerWebExchange exchange) {
        var path = pathOf(exchange);
        if (isAsset(exchange)) {
            return ASSETS;
        }
        return NAMES.contains(path) ? path : "unknown";
    }

    private static String pathOf(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }
}
