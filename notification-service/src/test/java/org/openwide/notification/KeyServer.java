package org.openwide.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers for keys like patient-record-service does (RFC 7662): a practice's key is {@code key-of-PRACTICE}. */
public final class KeyServer {

    public static final String SECRET = "introspection-secret";
    public static final String OPERATOR = "operator-key";

    private static final String CREDENTIALS =
            "Basic " + Base64.getEncoder().encodeToString(("notification-service:" + SECRET).getBytes(UTF_8));

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    private KeyServer(HttpServer server) {
        this.server = server;
    }

    static KeyServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new KeyServer(server);
            server.createContext("/internal/introspect", keys::answer);
            server.start();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/internal/introspect");
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean ours = CREDENTIALS.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] answer = about(body.replaceAll(".*token=([^&]*).*", "$1")).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : ours ? 200 : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String about(String token) {
        if (token.equals(OPERATOR)) {
            return "{\"active\":true,\"scope\":\"operator\",\"sub\":\"operator\"}";
        }
        return token.startsWith("key-of-")
                ? "{\"active\":true,\"scope\":\"practice\",\"practice_id\":\"" + token.substring(7) + "\"}"
                : "{\"active\":false}";
    }
}
