package org.openwide.gateway.adapter.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** The two pages that links lead to. They are the same for everyone: what is personal comes from the API. */
@Controller
class Pages {

    private static final String ASSETS = "/assets/";

    private final PageFile start = PageFile.load("pages", "start.html");
    private final PageFile confirmEmail = PageFile.load("pages", "confirm-email.html");
    private final Map<String, PageFile> assets = Stream.of(
                    "openwide.css",
                    "icon.svg",
                    "start.js",
                    "confirm-email.js",
                    "api.js",
                    "journey.js",
                    "refusals.js",
                    "terms.js",
                    "view.js")
            .map(name -> PageFile.load("assets", name))
            .collect(Collectors.toUnmodifiableMap(PageFile::name, file -> file));

    @GetMapping("/start")
    ResponseEntity<byte[]> start() {
        return start.answer();
    }

    @GetMapping("/confirm-email")
    ResponseEntity<byte[]> confirmEmail() {
        return confirmEmail.answer();
    }

    /** A browser keeps these and asks each time whether they are still the same. */
    @GetMapping(ASSETS + "{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        var file = assets.get(name);
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file.answer();
    }

    static boolean isAsset(ServerWebExchange exchange) {
        return pathOf(exchange).startsWith(ASSETS);
    }

    /** What stands in the log for a request that is no call of the API. */
    static String nameOf(ServerWebExchange exchange) {
        var path = pathOf(exchange);
        return switch (path) {
            case "/start", "/confirm-email", "/actuator/health" -> path;
            default -> isAsset(exchange) ? ASSETS : "unknown";
        };
    }

    private static String pathOf(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }
}
