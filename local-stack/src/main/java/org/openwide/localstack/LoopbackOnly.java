package org.openwide.localstack;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another website had a browser ask: under a name of its own that it points here (DNS rebinding), and changes
 * that do not come from our own page.
 */
final class LoopbackOnly extends Filter {

    private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    @Override
    public String description() {
        return "loopback only";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        var host = exchange.getRequestHeaders().getFirst("Host");
        if (!isOurs(host)) {
            Answers.json(exchange, 421, Map.of("detail", "The inbox answers at 127.0.0.1 and localhost only."));
        } else if (!HARMLESS.contains(exchange.getRequestMethod()) && isFromElsewhere(exchange, host)) {
            Answers.json(exchange, 403, Map.of("detail", "Another website may change nothing here."));
        } else {
            chain.doFilter(exchange);
        }
    }

    static boolean isOurs(@Nullable String host) {
        return host != null && OURS.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
    }

    private static boolean isFromElsewhere(HttpExchange exchange, @Nullable String host) {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null && !origin.equalsIgnoreCase("http://" + host);
    }
}
