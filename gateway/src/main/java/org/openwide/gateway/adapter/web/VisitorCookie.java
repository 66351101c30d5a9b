package org.openwide.gateway.adapter.web;

import java.time.Duration;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.Visitor;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * The one cookie. No script reads it; only a portal on this machine, without encryption, gives it the plain name. It is
 * kept for its language, long after its access token is worth nothing; the first page after that takes the token out.
 */
@Component
class VisitorCookie {

    private static final Duration LANGUAGE_IS_KEPT = Duration.ofDays(365);

    private final String name;
    private final boolean secure;

    VisitorCookie(Portal portal) {
        secure = portal.isSecure();
        name = secure ? "__Host-openwide" : "openwide";
    }

    Visitor of(ServerHttpRequest request) {
        var cookie = request.getCookies().getFirst(name);
        return cookie == null ? Visitor.unknown() : Visitor.of(cookie.getValue());
    }

    void give(ServerHttpResponse response, Visitor visitor) {
        response.getCookies()
                .set(
                        name,
                        ResponseCookie.from(name, visitor.cookie())
                                .httpOnly(true)
                                .secure(secure)
                                .sameSite("Lax")
                                .path("/")
                                .maxAge(LANGUAGE_IS_KEPT)
                                .build());
    }
}
