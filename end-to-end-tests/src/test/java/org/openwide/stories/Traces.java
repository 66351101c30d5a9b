package org.openwide.stories;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Collects what the services of the shared stack send as traces (OTLP over HTTP), as bytes to search. */
final class Traces {

    private static final ByteArrayOutputStream RECEIVED = new ByteArrayOutputStream();
    private static final HttpServer COLLECTOR = start();

    private Traces() {}

    /** The settings that make a service trace everything, to here. */
    static Map<String, String> environment() {
        var endpoint = "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces";
        return Map.of(
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", endpoint,
                "MANAGEMENT_TRACING_EXPORT_ENABLED", "true",
                "MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "1.0");
    }

    static byte[] received() {
        synchronized (RECEIVED) {
            return RECEIVED.toByteArray();
        }
    }

    /** Whether spans of this trace have arrived; its id stands in them as bytes. */
    static boolean knows(String traceId) {
        var id = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
        return new String(received(), StandardCharsets.ISO_8859_1).contains(id);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                try (var body = gzip ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
                    var bytes = body.readAllBytes();
                    synchronized (RECEIVED) {
                        RECEIVED.writeBytes(bytes);
                    }
                }
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
