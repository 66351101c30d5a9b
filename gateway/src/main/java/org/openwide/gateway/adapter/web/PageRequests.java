package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.StopReason;
import org.openwide.gateway.domain.Visitor;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out whose request for a page it is, and the language: just chosen, or remembered, or the browser's own. */
@Component
class PageRequests implements HandlerMethodArgumentResolver {

    private final VisitorCookie cookie;
    private final KnownPractices practices;

    PageRequests(VisitorCookie cookie, KnownPractices practices) {
        this.cookie = cookie;
        this.practices = practices;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> of(exchange));
    }

    PageRequest of(ServerWebExchange exchange) {
        var visitor = cookie.of(exchange.getRequest());
        var language = languageOf(exchange);
        return new PageRequest(exchange, visitor, language, new Caller(language, addressOf(exchange)));
    }

    PageLanguage languageOf(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return chosen(request)
                .or(cookie.of(request)::language)
                .orElseGet(() -> PageLanguage.preferred(wished(request)));
    }

    private static List<Locale> wished(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    /** The language that the switch on the page asks for. */
    static Optional<PageLanguage> chosen(ServerHttpRequest request) {
        return Optional.ofNullable(request.getQueryParams().getFirst("language"))
                .flatMap(PageLanguage::tagged);
    }

    void remember(PageRequest request, Visitor visitor) {
        cookie.give(request.exchange().getResponse(), visitor);
    }

    /**
     * Where the session is over by its time, the browser keeps the language and what that session is known by again. Its
     * token still brings the practice along, to be named when the page is opened again; any other may just have been
     * replaced in another window, whose cookie is to stay.
     */
    void forgetIfOver(PageRequest request, Refusal.Stopped stopped) {
        if (stopped.reason() != StopReason.ACCESS_TOKEN_INVALID) {
            return;
        }
        stopped.practice().ifPresent(practice -> {
            request.visitor().session().ifPresent(session -> practices.remember(session, practice));
            remember(request, request.visitor().reading(request.language()).withoutSession());
        });
    }

    private static ClientAddress addressOf(ServerWebExchange exchange) {
        return Visit.on(exchange).orElseThrow().client();
    }
}
