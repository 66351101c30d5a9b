package org.openwide.notification.adapter.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;

/** An operator as their key's introspection names them (RFC 7662); one that names nobody says at least what they may. */
final class Operators {

    private static final int LONGEST = 100;
    private static final String OPERATOR = "operator";

    private Operators() {}

    static String nameOf(Authentication caller) {
        return caller instanceof BearerTokenAuthentication key
                ? Stream.of("username", "sub", "client_id")
                        .map(key.getTokenAttributes()::get)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .filter(name -> !name.isBlank())
                        .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
                        .findFirst()
                        .orElse(OPERATOR)
                : OPERATOR;
    }
}
