package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In the place of any of the four services, gateway included: it is ready at once, and it keeps whatever is PUT.
 * It runs from a jar of its own, so it needs nothing but the JDK.
 */
final class StandIn {

    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv().getOrDefault("SERVER_PORT", "0"));
        var server = HttpServer.create(new InetSocketAddress(System.getenv("SERVER_ADDRESS"), port), 0);
        server.createContext("/actuator/health/readiness", exchange -> answer(exchange, 200, "{\"status\":\"UP\"}"));
        server.createContext("/environment", exchange -> answer(exchange, 200, environment()));
        server.createContext("/api", StandIn::api);
        server.start();
    }

    private static void api(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                KEPT.put(path, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                answer(exchange, 201, "{}");
            }
            case "POST" -> answer(exchange, 201, created(path));
            default -> answer(exchange, KEPT.containsKey(path) ? 200 : 404, KEPT.getOrDefault(path, "{}"));
        }
    }

    private static String created(String path) {
        return path.endsWith("/keys")
                ? "{\"keyId\":\"k1\",\"key\":\"a-practice-key\"}"
                : "{\"linkId\":\"l1\",\"url\":\"http://127.0.0.1/start#TOKEN\"}";
    }

    private static String environment() {
        var names = System.getenv().keySet().stream().sorted().toList();
        return String.join(
                "\n",
                names.stream().map(name -> name + "=" + System.getenv(name)).toList());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length());
        try (exchange) {
            exchange.getResponseBody().write(body.getBytes(UTF_8));
        }
    }
}
