package org.openwide.gateway.adapter.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwide.gateway.domain.JourneyPage;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** Which paths are pages, and which answers are read by people. */
final class PagePaths {

    static final String START = "/start";
    static final String CONFIRM_EMAIL = "/confirm-email";
    static final String NEW_LINK = "/new-link";
    static final String CODE_AGAIN = "/register/code/again";
    static final String EMAIL_AGAIN = "/register/email-sent/again";
    static final String RECEIPT = "/register/receipt";
    static final String NEWS = "/register/news";
    static final String STAY = "/register/stay";

    static final String OPS = "/ops";
    static final String OPS_SIGN_OUT = "/ops/sign-out";
    static final String OPS_REGISTRATIONS = "/ops/registrations";
    static final String OPS_TEXTS = "/ops/texts";
    static final String OPS_HEALTH = "/ops/health";

    static final Set<String> OPERATORS = Set.of(OPS, OPS_SIGN_OUT, OPS_REGISTRATIONS, OPS_TEXTS, OPS_HEALTH);
    static final Set<String> PAGES = Stream.concat(
                    Stream.of(START, CONFIRM_EMAIL, NEW_LINK, CODE_AGAIN, EMAIL_AGAIN, RECEIPT, NEWS, STAY),
                    Arrays.stream(JourneyPage.values()).map(JourneyPage::path))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FOR_PROGRAMS = Set.of("api", "assets", "actuator", "webhooks", "internal");

    private PagePaths() {}

    static boolean isPage(ServerWebExchange exchange) {
        return PAGES.contains(pathOf(exchange)) || OPERATORS.contains(pathOf(exchange));
    }

    /** Whether a refusal is to be a page: somebody looks at it in a browser. */
    static boolean isForPeople(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var first = pathOf(exchange).split("/", -1);
        return (first.length < 2 || !FOR_PROGRAMS.contains(first[1])) && wantsHtml(request);
    }

    private static boolean wantsHtml(ServerHttpRequest request) {
        return request.getHeaders().getAccept().stream()
                .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }

    /** Where a page that is shown now can be opened again, in the other language; the start where it cannot. */
    static String againAt(ServerWebExchange exchange) {
        var path = pathOf(exchange);
        return switch (path) {
            case CODE_AGAIN -> JourneyPage.CODE.path();
            case EMAIL_AGAIN -> JourneyPage.EMAIL_SENT.path();
            case STAY, NEWS -> JourneyPage.ROOT;
            case NEW_LINK -> START;
            default -> PAGES.contains(path) ? path : START;
        };
    }

    /** What stands in the log for a request that is no call of the API. */
    static String nameOf(ServerWebExchange exchange) {
        var path = pathOf(exchange);
        if (isPage(exchange) || path.equals("/actuator/health")) {
            return path;
        }
        return isAsset(exchange) ? Assets.FOLDER : "unknown";
    }

    static boolean isAsset(ServerWebExchange exchange) {
        return pathOf(exchange).startsWith(Assets.FOLDER);
    }

    private static String pathOf(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }
}
