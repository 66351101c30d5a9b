package org.openwide.patientrecord.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.config.OpenwideSettings.Introspection;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import reactor.core.publisher.Mono;

class OtherIdentityProviderTest {

    private final HttpServer provider = server();
    private String credentials = "";

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void tellsWhoseAKeyIs() {
        answering(200, "{\"active\":true,\"scope\":\"practice\",\"practice_id\":\"riverside\"}");

        var holder = Objects.requireNonNull(ask().block());

        assertThat(holder.<String>getAttribute("practice_id")).isEqualTo("riverside");
        assertThat(holder.getAuthorities()).extracting("authority").containsExactly("SCOPE_practice");
        assertThat(credentials).startsWith("Basic ");
    }

    @Test
    void tellsThatAKeyOpensNothing() {
        answering(200, "{\"active\":false}");

        assertThatThrownBy(() -> ask().block()).isInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void isAwayWhenItAnswersWithAFault() {
        answering(500, "{}");

        assertThatThrownBy(() -> ask().block())
                .isInstanceOf(OAuth2IntrospectionException.class)
                .isNotInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void isAwayWhenNobodyListens() {
        answering(200, "{}");
        provider.stop(0);

        assertThatThrownBy(() -> ask().block())
                .isInstanceOf(OAuth2IntrospectionException.class)
                .isNotInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void isAwayWhenItDoesNotAnswerInTime() {
        assertThatThrownBy(() -> ask(Duration.ofMillis(200)).block())
                .isInstanceOf(OAuth2IntrospectionException.class)
                .hasMessage("the identity provider does not answer");
    }

    private Mono<OAuth2AuthenticatedPrincipal> ask() {
        return ask(Duration.ofSeconds(60));
    }

    private Mono<OAuth2AuthenticatedPrincipal> ask(Duration untilAway) {
        var url = URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + "/introspect");
        var settings = new Introspection("unused", url, "us", "our password", Duration.ofSeconds(30));
        return KeyConfiguration.otherProvider(url, settings, untilAway).introspect("a-key");
    }

    private void answering(int status, String json) {
        provider.createContext("/introspect", exchange -> {
            credentials = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
